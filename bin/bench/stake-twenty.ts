import * as v from 'valibot';
import { createChain } from '../../lib/adapters/chain/chain.ts';
import { privateKeySigner } from '../../lib/adapters/chain/signer.ts';
import { createStaking } from '../../lib/adapters/chain/staking.ts';
import { createDocumentClient } from '../../lib/adapters/dynamodb/client.ts';
import { createStores } from '../../lib/adapters/dynamodb/stores.ts';
import { createQueues } from '../../lib/adapters/sqs/queues.ts';
import { storedAddress } from '../../lib/domain/address.ts';
import { newChallenge } from '../../lib/domain/challenge.ts';
import { newOperator, SIGNED, type Operator } from '../../lib/domain/operator.ts';
import { storedKeys, type IntentRef } from '../../lib/domain/stake-intent.ts';
import { requestStake } from '../../lib/flows/stake-request.ts';
import { createLog } from '../../lib/log.ts';
import type { Ports } from '../../lib/ports.ts';
import { artifact } from '../../lib/world/l1/artifacts.ts';
import type { LocalL1, LocalValidator } from '../../lib/world/l1/local-l1.ts';
import { ACTIVATION_THRESHOLD } from '../../lib/world/l1/network.ts';
import { makeValidators } from '../../lib/world/l1/validators.ts';
import { startWorld, type World } from '../../lib/world/world.ts';
import { figure, type Group } from './figure.ts';

const REQUESTS = 20;
const PATIENCE_MS = 60_000;

type BenchPorts = Pick<
  Ports,
  'operators' | 'challenges' | 'chain' | 'staking' | 'stakeIntents' | 'queues' | 'settings'
>;

/** Twenty operators confirm at once: the real queue, worker, database and contracts, until all are in the entry queue. */
export const stakeTwenty: Group = {
  name: 'stake',
  rows: ['stake-twenty'],
  async measure() {
    const world = await startWorld();
    try {
      const { l1 } = world;
      if (!l1) throw new Error('The local chain is replaced by another; this needs it.');
      const ports = portsOf(world, l1);
      const validators = await newValidators(l1);
      const operators = await Promise.all(
        validators.map((validator, number) => approvedOperator(number, validator, ports)),
      );
      const before = await tokensLeft(l1);
      const began = performance.now();
      const refs = await Promise.all(
        operators.map((operator, number) => ask(operator, validators[number], ports)),
      );
      await untilQueued(refs, ports);
      const seconds = (performance.now() - began) / 1000;
      const spent = before - (await tokensLeft(l1));
      if (spent !== BigInt(REQUESTS) * ACTIVATION_THRESHOLD)
        throw new Error(`${spent} wei were spent for ${REQUESTS} validators.`);
      return [
        figure({
          name: 'stake-twenty',
          value: seconds,
          unit: 's',
          target: { of: 'value', atMost: 30 },
          note: `${REQUESTS} operators confirm at once, until all ${REQUESTS} are in the entry queue of the real contracts, by queue, worker and database; spent exactly ${REQUESTS} × the threshold`,
        }),
      ];
    } finally {
      await world.stop();
    }
  },
};

function portsOf(world: World, l1: LocalL1): BenchPorts {
  const { file } = world;
  const environment = file.functions['registration-worker']?.environment ?? {};
  // What the SDK and our own sender read, as a function of the world is given it.
  for (const name of ['AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])
    process.env[name] ??= environment[name] ?? 'local';
  process.env['AWS_ENDPOINT_URL_SQS'] = file.sqs;
  const table = (name: string) => world.aws.tables[name] ?? name;
  const registry = v.parse(storedAddress, l1.registry);
  const log = createLog({ level: 'error' });
  const base = { urls: [l1.url], chainId: l1.chainId, registry, log };
  const { operators, challenges, stakeIntents } = createStores({
    client: createDocumentClient({ endpoint: file.dynamodb, requestTimeoutMs: 30_000 }),
    tables: { operators: table('operators'), validators: table('validators'), ledger: table('ledger') },
  });
  return {
    operators,
    challenges,
    stakeIntents,
    chain: createChain(base),
    staking: createStaking({
      ...base,
      handler: v.parse(storedAddress, l1.stakingAssetHandler),
      signer: privateKeySigner(l1.sparta.privateKey),
      allowMainnet: false,
    }),
    queues: createQueues({
      rolesQueueUrl: () => '',
      registrationQueueUrl: () => environment['REGISTRATION_QUEUE_URL'] ?? '',
      webhooksQueueUrl: () => '',
    }),
    settings: {
      guildId: file.guildId,
      applicationId: file.applicationId,
      moderatorRoleIds: [],
      operatorRoleId: '',
      alertChannelId: '',
      chainId: l1.chainId,
      registry,
      publicUrl: '',
      stakeLimits: { perOperator: 5, perDay: 50 },
      funderWei: 0n,
    },
  };
}

async function newValidators(l1: LocalL1): Promise<LocalValidator[]> {
  const known = l1.validators.length + l1.newcomers.length;
  return (await makeValidators(l1.publicClient, l1.gse, { active: known, newcomers: REQUESTS })).slice(known);
}

async function approvedOperator(
  number: number,
  validator: LocalValidator,
  { operators, challenges, settings }: BenchPorts,
): Promise<Operator> {
  const id = String(1_400_000_000_000_000_000n + BigInt(number));
  const address = v.parse(storedAddress, validator.attester);
  const now = Date.now();
  const { guildId, chainId } = settings;
  const nonce = number.toString(16).padStart(32, '0');
  const challenge = await challenges.issue(
    newChallenge({ nonce, purpose: 'register', guildId, userId: id, handle: id, chainId, address, now }),
  );
  const operator: Operator = { ...newOperator({ id, address, handle: id, now }), status: 'approved' };
  const createdAt = new Date(now).toISOString();
  const link = { operatorId: id, address, role: 'wallet' as const, proof: SIGNED, createdAt };
  return operators.prove({ challenge, operator, link, now });
}

async function ask(
  operator: Operator,
  validator: LocalValidator | undefined,
  ports: BenchPorts,
): Promise<IntentRef> {
  if (!validator) throw new Error('There are fewer validators than operators.');
  const { publicKeyG1, publicKeyG2, proofOfPossession } = validator.keystore;
  const attester = v.parse(storedAddress, validator.attester);
  const keys = storedKeys({ publicKeyInG1: publicKeyG1, publicKeyInG2: publicKeyG2, proofOfPossession });
  return requestStake(
    {
      operator,
      proposal: { id: operator.id, operatorId: operator.id, attester, keys },
      withdrawer: operator.ethereumAddress,
      requestId: operator.id,
      now: Date.now(),
      retried: false,
    },
    ports,
  );
}

async function untilQueued(refs: readonly IntentRef[], { stakeIntents }: BenchPorts): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (const ref of refs) {
    for (;;) {
      const state = (await stakeIntents.get(ref))?.state;
      if (state === 'queued') break;
      if (state === 'refused' || state === 'reverted') throw new Error(`${ref.attester} was ${state}.`);
      if (Date.now() > until) throw new Error(`${ref.attester} is still ${state}.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** What Sparta and the handler hold together: falls by what is deposited. */
async function tokensLeft(l1: LocalL1): Promise<bigint> {
  const held = await Promise.all(
    [l1.stakingAssetHandler, l1.sparta.address].map((holder) =>
      l1.publicClient.readContract({
        address: l1.stakingAsset,
        abi: artifact('TestERC20').abi,
        functionName: 'balanceOf',
        args: [holder],
      }),
    ),
  );
  return held.reduce((sum, one) => sum + one, 0n);
}
