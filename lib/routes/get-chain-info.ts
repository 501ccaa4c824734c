import { SpartaError } from '../errors.ts';
import { defineRoute } from '../kit/route.ts';
import { chainInfoShape, chainInfoView } from './shapes/chain.ts';

export const getChainInfo = defineRoute({
  name: 'get-chain-info',
  method: 'GET',
  path: '/api/chain/info',
  tag: 'Chain',
  summary: 'The chain as it was last read',
  description:
    'Rollup, slot, epoch, committee, queue, checkpoints and slashing, as the monitor last read them; `readAt` says when.',
  access: 'key',
  params: {},
  query: {},
  response: chainInfoShape,
  answers: { 200: 'The chain.' },
  refuses: { upstream: 'The chain was never read.' },
  needs: ['views'],
  run: async (_input, { views }) => {
    const view = await views.chainInfo();
    if (!view) {
      throw new SpartaError('upstream', 'The chain has not been read yet.', {
        hint: 'The monitor reads it every minute. /api/health tells when it has.',
        retryAfterSeconds: 60,
      });
    }
    return chainInfoView(view);
  },
});
