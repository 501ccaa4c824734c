import * as v from 'valibot';
import { formatEther } from 'viem';
import { address, sameAddress, shortened, type Address } from '../../domain/address.ts';
import { SpartaError } from '../../errors.ts';
import type { LocalL1, LocalValidator } from '../l1/local-l1.ts';
import { SLASH_AMOUNTS } from '../l1/network.ts';
import type { World } from '../running-world.ts';
import { chainView } from './chain-view.ts';
import type { People } from './people.ts';
import { pushExecution, pushVeto, pushVotes, SLASH_SIZES } from './slash-pushes.ts';

const attester = v.pipe(v.string(), address);

/** One push of the chain, as the page sends it. */
export const pushBody = v.variant('push', [
  v.strictObject({ push: v.literal('next-slot') }),
  v.strictObject({ push: v.literal('next-epoch') }),
  v.strictObject({ push: v.literal('deposit') }),
  v.strictObject({ push: v.literal('flush-queue') }),
  v.strictObject({ push: v.literal('miss-duty'), attester }),
  v.strictObject({ push: v.literal('slash'), attester, size: v.picklist(['small', 'large']) }),
  v.strictObject({
    push: v.literal('vote'),
    attester,
    size: v.picklist(SLASH_SIZES),
    until: v.picklist(['one', 'quorum']),
  }),
  v.strictObject({ push: v.literal('veto'), attester }),
  v.strictObject({ push: v.literal('execute-slash'), attester }),
  v.strictObject({ push: v.literal('pause-slashing') }),
  v.strictObject({ push: v.literal('resume-slashing') }),
  v.strictObject({ push: v.literal('initiate-exit'), attester }),
  v.strictObject({ push: v.literal('finalize-exit'), attester }),
  v.strictObject({
    push: v.literal('reorg'),
    blocks: v.pipe(v.number(), v.integer('A whole number.'), v.minValue(1), v.maxValue(64, 'At most 64.')),
  }),
  v.strictObject({ push: v.literal('stall-node') }),
  v.strictObject({ push: v.literal('resume-node') }),
  v.strictObject({ push: v.literal('upgrade-rollup') }),
]);

export type Push = v.InferOutput<typeof pushBody>;

/** Pushes the chain, and says in plain words what happened. Throws where the contracts refuse. */
export async function push(world: World, people: People, wanted: Push): Promise<string> {
  const { l1, node } = world;
  if (!l1) throw new SpartaError('conflict', 'This world uses a real chain: nobody pushes that.');
  switch (wanted.push) {
    case 'next-slot':
      await l1.nextSlot();
      return `Slot ${await l1.clock.slot()} begins`;
    case 'next-epoch':
      await l1.nextEpoch();
      return `Epoch ${await l1.clock.epoch()} begins, and the entry queue is flushed`;
    case 'deposit':
      return deposit(world, l1, people);
    case 'flush-queue':
      await l1.flushQueue();
      return 'The entry queue is flushed';
    case 'miss-duty':
      await ownNode(node).missDuty(knownOf(l1, wanted.attester).attester);
      return `${nameOf(wanted.attester)} will miss its next duty`;
    case 'slash': {
      const amountWei = wanted.size === 'small' ? SLASH_AMOUNTS[0] : SLASH_AMOUNTS[2];
      await l1.slash(knownOf(l1, wanted.attester).attester, amountWei);
      return `${nameOf(wanted.attester)} is slashed by ${Number(formatEther(amountWei)).toLocaleString('en')} tokens`;
    }
    case 'vote':
      return pushVotes(l1, { ...wanted, attester: knownOf(l1, wanted.attester).attester });
    case 'veto':
      return pushVeto(l1, knownOf(l1, wanted.attester).attester);
    case 'execute-slash':
      return pushExecution(l1, knownOf(l1, wanted.attester).attester);
    case 'pause-slashing':
      await l1.pauseSlashing();
      return 'The vetoer pauses all slashing for an hour';
    case 'resume-slashing':
      await l1.resumeSlashing();
      return 'Slashing goes on';
    case 'initiate-exit':
      await l1.initiateWithdraw(knownOf(l1, wanted.attester));
      return `${nameOf(wanted.attester)} begins to leave`;
    case 'finalize-exit':
      await l1.finalizeWithdraw(knownOf(l1, wanted.attester));
      return `${nameOf(wanted.attester)} has left, its stake is paid out`;
    case 'reorg':
      await l1.reorg(wanted.blocks);
      return `The last ${wanted.blocks} blocks never happened: they are replaced by empty ones`;
    case 'stall-node':
      await ownNode(node).setStalled(true);
      return 'The Aztec node no longer follows the L1: it answers on, of what it saw by now';
    case 'resume-node':
      await ownNode(node).setStalled(false);
      return 'The Aztec node follows the L1 again';
    case 'upgrade-rollup':
    default:
      return `A new rollup is canonical: ${shortened(await l1.upgradeRollup())}`;
  }
}

function ownNode(node: World['node']): NonNullable<World['node']> {
  if (!node)
    throw new SpartaError('conflict', 'This world asks a real Aztec node: nobody pushes that one about.');
  return node;
}

/** The first newcomer without stake. The contract would take one twice, so who waits already is passed over. */
async function deposit(world: World, l1: LocalL1, people: People): Promise<string> {
  const view = await chainView(world, people);
  const newcomer = l1.newcomers.find(({ attester }) =>
    view?.validators.some((each) => each.attester === attester && each.status === 'none'),
  );
  if (!newcomer) throw new SpartaError('conflict', 'No newcomer is left: all of them have stake.');
  await l1.deposit(newcomer);
  const owner = people.byAddress(newcomer.withdrawer)?.name ?? shortened(newcomer.withdrawer);
  return `${nameOf(newcomer.attester)} of ${owner} waits in the entry queue`;
}

function knownOf(l1: LocalL1, wanted: Address): LocalValidator {
  const found = [...l1.validators, ...l1.newcomers].find((each) => sameAddress(each.attester, wanted));
  if (!found) throw new SpartaError('not-found', `Nobody here validates as ${wanted}.`);
  return found;
}

function nameOf(address: Address): string {
  return `Validator ${shortened(address)}`;
}
