import { createStaking } from '../../../lib/adapters/chain/staking.ts';
import { createChain } from '../../../lib/adapters/chain/chain.ts';
import { privateKeySigner } from '../../../lib/adapters/chain/signer.ts';
import type { Address } from '../../../lib/domain/address.ts';
import type { Operator } from '../../../lib/domain/operator.ts';
import { storedKeys, type IntentRef, type StakeIntent } from '../../../lib/domain/stake-intent.ts';
import { afterStake } from '../../../lib/flows/stake-aftermath.ts';
import { carryStake } from '../../../lib/flows/stake-carry.ts';
import { requestStake } from '../../../lib/flows/stake-request.ts';
import type { Patience } from '../../../lib/flows/stake-writer.ts';
import type { Ports } from '../../../lib/ports.ts';
import { artifact } from '../../../lib/world/l1/artifacts.ts';
import { localKey } from '../../../lib/world/l1/accounts.ts';
import { makeValidators } from '../../../lib/world/l1/validators.ts';
import type { LocalL1, LocalValidator } from '../../../lib/world/l1/local-l1.ts';
import { aChallenge, aLink, anOperator, operatorId } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { lower } from '../../fakes/lower.ts';
import { fakePorts, type FakePorts } from '../../fakes/ports.ts';

export const HASTY: Patience = {
  waitSeconds: 1,
  pollMs: 10,
  raiseAfterSeconds: 60,
  lostAfterSeconds: 900,
};

/** The stores in memory and the chain for real: Sparta's own account on the L1 given. */
export function portsOn(l1: LocalL1, log = fakeLog()): FakePorts & Ports {
  const base = { urls: [l1.url], chainId: l1.chainId, registry: lower(l1.registry), log };
  const made = fakePorts({ chainId: l1.chainId, registry: lower(l1.registry) });
  return {
    ...made,
    chain: createChain(base) as FakePorts['chain'],
    staking: createStaking({
      ...base,
      handler: lower(l1.stakingAssetHandler),
      signer: privateKeySigner(l1.sparta.privateKey),
      allowMainnet: false,
    }),
  };
}

/** An approved operator who signed for an address of theirs. */
export async function approved(
  number: number,
  wallet: Address,
  ports: Pick<Ports, 'operators' | 'challenges'> & Pick<FakePorts, 'discord'>,
): Promise<Operator> {
  const challenge = await ports.challenges.issue(aChallenge(number));
  const operator = anOperator(number, { status: 'approved', ethereumAddress: wallet });
  const link = aLink(number, { operatorId: operator.id, address: wallet, role: 'wallet' });
  await ports.operators.prove({ challenge, operator, link, now: Date.now() });
  ports.discord.members.set(operator.id, []);
  return operator;
}

/** Asks for a newcomer to be staked, as the confirmation button does. */
export function request(
  operator: Operator,
  validator: LocalValidator,
  ports: Ports,
  changes: { withdrawer?: Address; attester?: Address; requestId?: string; retried?: boolean } = {},
): Promise<StakeIntent> {
  const { publicKeyG1, publicKeyG2, proofOfPossession } = validator.keystore;
  const keys = storedKeys({ publicKeyInG1: publicKeyG1, publicKeyInG2: publicKeyG2, proofOfPossession });
  const attester = changes.attester ?? lower(validator.attester);
  const requestId = changes.requestId ?? operatorId(Number(operator.id.slice(-4)) + 5000);
  return requestStake(
    {
      operator,
      proposal: { id: requestId, operatorId: operator.id, attester, keys },
      withdrawer: changes.withdrawer ?? operator.ethereumAddress,
      requestId,
      now: Date.now(),
      retried: changes.retried ?? false,
    },
    ports,
  );
}

/** What the job does with a task of the account, with less patience. */
export function carry(
  ref: IntentRef,
  ports: Ports,
  options: { patience?: Partial<Patience>; clock?: () => number; log?: ReturnType<typeof fakeLog> } = {},
): Promise<StakeIntent | undefined> {
  const log = options.log ?? fakeLog();
  const writer = {
    clock: options.clock ?? (() => Date.now()),
    pause: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    log,
    patience: { ...HASTY, ...options.patience },
  };
  return carryStake(ref, writer, ports, (intent) => afterStake(intent, { now: Date.now(), log }, ports));
}

/** More validators with keys than the world starts with. */
export async function moreNewcomers(l1: LocalL1, count: number): Promise<LocalValidator[]> {
  const gone = l1.validators.length + l1.newcomers.length;
  const all = await makeValidators(l1.publicClient, l1.gse, { active: gone, newcomers: count });
  return all.slice(gone).map((validator, index) => ({
    ...validator,
    withdrawer: localKey('extra', index).address,
    withdrawerKey: localKey('extra', index).privateKey,
  }));
}

export async function tokensOf(l1: LocalL1, holder: Address): Promise<bigint> {
  return l1.publicClient.readContract({
    address: l1.stakingAsset,
    abi: artifact('TestERC20').abi,
    functionName: 'balanceOf',
    args: [holder],
  });
}

/** Attesters in the entry queue, in order, lower case. */
export async function queueOf(l1: LocalL1): Promise<string[]> {
  const rollup = { address: await l1.rollup(), abi: artifact('Rollup').abi } as const;
  const length = await l1.publicClient.readContract({ ...rollup, functionName: 'getEntryQueueLength' });
  const entries = await Promise.all(
    Array.from({ length: Number(length) }, (_, index) =>
      l1.publicClient.readContract({ ...rollup, functionName: 'getEntryQueueAt', args: [BigInt(index)] }),
    ),
  );
  return entries.map(({ attester }) => attester.toLowerCase());
}

/** Claims less deposits: what Sparta and the queue hold of what the handler gave, in thresholds. */
export async function spent(l1: LocalL1): Promise<bigint> {
  const handler = await tokensOf(l1, l1.stakingAssetHandler);
  const account = await tokensOf(l1, l1.sparta.address);
  return -(handler + account);
}
