import { getTransactionCount } from 'viem/actions';
import type { Address } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Staking } from '../../ports.ts';
import { say } from '../../text.ts';
import { createEndpoints } from './endpoints.ts';
import type { L1Signer } from './signer.ts';
import { readBalances } from './staking-balances.ts';
import { callsOf } from './staking-calls.ts';
import { GAS } from './staking-fees.ts';
import { readHead, readMeans, readNetwork } from './staking-network.ts';
import { checkDeposit } from './staking-preflight.ts';
import { readStanding } from './staking-queue.ts';
import { shown } from './staking-refusal.ts';
import { readReceipt, sendSigned, signCall } from './staking-send.ts';

/** Where the stake is real money. */
const MAINNET = 1;

/**
 * Sparta's own account on L1. Without a signer there is none; without a handler it stakes the tokens it holds.
 */
export function createStaking(options: {
  urls: readonly string[];
  chainId: number;
  registry: Address;
  handler?: Address | undefined;
  signer?: L1Signer | undefined;
  allowMainnet: boolean;
  log: Log;
}): Staking {
  const { chainId, registry, handler, signer, log } = options;
  const endpoints = createEndpoints(options);

  const requireAllowed = () => {
    if (chainId !== MAINNET || options.allowMainnet) return;
    throw new SpartaError('forbidden', say('Sparta adds nobody on chain on Ethereum mainnet.'), {
      hint: say('There the stake is real: stake it yourself, then link the validator.'),
    });
  };
  const requireSigner = () => {
    requireAllowed();
    if (signer !== undefined) return signer;
    throw new SpartaError('forbidden', say('Sparta has no account on L1 here, so it adds nobody on chain.'), {
      hint: say('Stake the validator yourself, then link it.'),
    });
  };
  const requireAccount = () => requireSigner().address();

  return {
    async account() {
      requireAllowed();
      return signer?.address();
    },
    async preflight(deposit) {
      const account = await requireAccount();
      return endpoints.ask(async (client) => {
        const head = await readHead(client);
        const network = await readNetwork(head, registry);
        const means = await readMeans(head, handler);
        await checkDeposit(head, { registry, network, means, account }, deposit);
        const { rollup, thresholdWei } = network;
        return { rollup, thresholdWei, how: means.kind === 'adder' ? 'add-validator' : 'deposit' };
      });
    },
    async calls(deposit, rollup) {
      const account = await requireAccount();
      return endpoints.ask(async (client) => {
        const head = await readHead(client);
        const network = await readNetwork(head, registry);
        if (network.rollup !== rollup) throw rollupChanged(rollup);
        return callsOf(head, { network, means: await readMeans(head, handler), account }, deposit);
      });
    },
    topUp(to, valueWei) {
      requireAllowed();
      return { step: 'top-up', to, data: '0x', valueWei, gas: GAS['top-up'] };
    },
    async balances() {
      const account = await requireAccount();
      return endpoints.ask((client) => readBalances(client, { registry, handler, account }));
    },
    async transactionCount() {
      const address = await requireAccount();
      return endpoints.ask((client) => getTransactionCount(client, { address, blockTag: 'latest' }));
    },
    async sign(call, { nonce, replaces }) {
      const own = requireSigner();
      const { baseFeeWei } = await endpoints.ask(readHead);
      const signed = await signCall(own, call, { chainId, nonce, baseFeeWei, replaces });
      const { step, hash, maxFeePerGas } = signed;
      log.info('l1.call-signed', { step, nonce, hash, maxFeePerGas, replaces: replaces?.hash });
      return signed;
    },
    async broadcast(signed) {
      requireAllowed();
      const outcome = await endpoints.ask((client) => sendSigned(client, signed));
      log.info('l1.call-broadcast', { step: signed.step, nonce: signed.nonce, hash: signed.hash, outcome });
      return outcome;
    },
    async receipt(hash) {
      requireAllowed();
      return endpoints.ask((client) => readReceipt(client, hash));
    },
    async standing(rollup, attester) {
      requireAllowed();
      return endpoints.ask(async (client) => {
        const { kind } = await readStanding(await readHead(client), rollup, attester);
        return kind === 'leaving' ? 'registered' : kind;
      });
    },
  };
}

function rollupChanged(rollup: Address): SpartaError {
  return new SpartaError(
    'conflict',
    say('{rollup} is not the latest rollup any more.', { rollup: shown(rollup) }),
    { hint: say('Try again: Sparta asks the Registry which rollup is the latest.') },
  );
}
