import { defineRoute } from '../kit/route.ts';
import { epochShape } from './shapes/chain.ts';
import { pageOf, pageQuery, pageRequest } from './shapes/page.ts';

export const listEpochs = defineRoute({
  name: 'list-epochs',
  method: 'GET',
  path: '/api/chain/epochs',
  tag: 'Chain',
  summary: 'Epochs, newest first',
  description: 'The epochs the monitor saw, page by page. They are kept for 90 days.',
  access: 'key',
  params: {},
  query: pageQuery,
  response: pageOf('EpochPage', epochShape),
  answers: { 200: 'A page of epochs.' },
  refuses: {},
  needs: ['views'],
  run: ({ query }, { views }) => views.epochs(pageRequest(query)),
});
