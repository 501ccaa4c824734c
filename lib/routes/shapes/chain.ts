import * as v from 'valibot';
import { epochsUntilActive, type ChainInfo } from '../../domain/chain-info.ts';
import { epochSeconds, epochStart } from '../../domain/clock.ts';
import { addressText, bigNumber, count, instant } from './text.ts';

const committee = v.optional(
  v.pipe(
    v.array(addressText('An attester')),
    v.description('Absent where there is none, or it could not be read'),
  ),
);

const share = {
  attesters: count('Attesters', 9),
  stakeWei: bigNumber('Their stake, in wei', '1800000000000000000000000'),
};

const setShape = v.pipe(
  v.object({
    attesters: count('Attesters the rollup lists', 312),
    byStatus: v.pipe(
      v.object({
        none: v.optional(count('Without a status', 0)),
        queued: v.optional(count('Queued', 0)),
        validating: v.optional(count('Validating', 312)),
        zombie: v.optional(count('Ejected', 0)),
        exiting: v.optional(count('Exiting', 0)),
      }),
      v.title('SetByStatus'),
      v.description('Of the listed, by status; whoever left is listed no more'),
    ),
    stakeWei: bigNumber('What they have staked together, in wei', '62400000000000000000000000'),
    lowestHeadroomWei: v.optional(
      bigNumber('The least stake above the ejection threshold, in wei', '4000000000000000000000'),
    ),
    nearEjection: v.optional(
      v.pipe(
        v.object({
          bySlash: count('Attesters the next small slash would eject', 2),
          byTwo: count('Attesters the next two would eject, those included', 5),
          slashWei: bigNumber('What a small slash takes, in wei', '2000000000000000000000'),
        }),
        v.title('NearEjection'),
        v.description('Absent where the size of a slash is unknown'),
      ),
    ),
    exits: v.optional(
      count('Stakes that left the rollup and that Governance still holds back; absent where unknown', 4),
    ),
    withdrawers: count('Accounts that may withdraw these stakes', 140),
    largest: v.pipe(
      v.array(
        v.pipe(
          v.object({ withdrawer: addressText('The account'), ...share }),
          v.title('StakeHolder'),
          v.description('An account that may withdraw stakes'),
        ),
      ),
      v.description('The five that hold most, largest first'),
    ),
    watched: v.optional(
      v.pipe(
        v.object(share),
        v.title('WatchedShare'),
        v.description('Those of them that Sparta watches; absent where unknown'),
      ),
    ),
    block: count('L1 block of this reading', 9876543),
    blockTime: instant('Time of that block'),
  }),
  v.title('ValidatorSet'),
  v.description('Everybody who validates, read once an epoch; absent where that could not be read'),
);

export const chainInfoShape = v.pipe(
  v.object({
    chainId: count('Chain id of L1', 11155111),
    registry: addressText('The Registry, from which everything else is found'),
    rollup: addressText('The canonical rollup'),
    rollupVersion: bigNumber('The rollup’s version', '2934756905'),
    rollups: count('How many rollups the Registry knows', 2),
    slot: count('The slot at that block', 70412),
    slotInEpoch: count('The slot’s place in its epoch, from 1', 13),
    epoch: count('The epoch at that block', 2200),
    epochDuration: count('Slots in an epoch', 32),
    slotDurationSeconds: count('Seconds a slot lasts', 72),
    genesisTime: instant('When slot 0 began'),
    epochEndsAt: instant('When this epoch ends'),
    committee,
    proposer: v.optional(addressText('The attester that proposes in this slot')),
    activeAttesters: count('Attesters in the active set', 312),
    queueLength: count('Attesters waiting in the entry queue', 14),
    flushSize: count('Entries one epoch lets in now; 0: the queue does not move', 4),
    queueClearsAt: v.optional(
      instant('When whoever is last in the queue joins; absent where it does not move'),
    ),
    pendingCheckpoint: bigNumber('The newest checkpoint', '70398'),
    provenCheckpoint: bigNumber('The newest proven checkpoint', '70351'),
    activationThresholdWei: bigNumber('Stake a validator begins with, in wei', '200000000000000000000000'),
    localEjectionThresholdWei: bigNumber(
      'Stake below which a validator is ejected, in wei',
      '198000000000000000000000',
    ),
    slashing: v.optional(
      v.pipe(
        v.object({
          round: bigNumber('The slashing round', '550'),
          quorum: count('Votes that carry a slash', 65),
          roundSize: count('Slots in a round', 128),
          enabled: v.pipe(v.boolean(), v.description('Whether slashes are carried out')),
          smallSlashWei: v.optional(
            bigNumber(
              'What the smallest slash takes, in wei; absent where unknown',
              '2000000000000000000000',
            ),
          ),
        }),
        v.title('Slashing'),
        v.description('Absent where the rollup has no slasher'),
      ),
    ),
    node: v.optional(
      v.pipe(
        v.object({
          version: v.pipe(v.string(), v.description('The node’s version'), v.examples(['4.1.2'])),
          block: count('The node’s newest L2 block', 70398),
          provenBlock: count('The node’s newest proven L2 block', 70351),
          lagSlots: v.optional(count('Slots by which the node is behind', 0)),
        }),
        v.title('Node'),
        v.description('Absent where no node is configured, or it did not answer'),
      ),
    ),
    set: v.optional(setShape),
    setEpoch: v.optional(count('The epoch in which the set was read: this one, or the one before', 2200)),
    setBefore: v.optional(
      v.pipe(
        v.object(share),
        v.title('SetBefore'),
        v.description('What the set was an epoch before; absent where it was not read then'),
      ),
    ),
    block: count('L1 block of this reading', 9876543),
    blockTime: instant('Time of that block'),
    readAt: instant('When it was read: the age of the data counts from here'),
  }),
  v.title('ChainInfo'),
  v.description('The chain as it was last read.'),
);

export function chainInfoView(view: ChainInfo): v.InferInput<typeof chainInfoShape> {
  const epochEndsAt = epochStart(view, view.epoch + 1);
  const waits = epochsUntilActive(view.queueLength, view.flushSize);
  const { set } = view;
  return {
    ...view,
    ...(set ? { setEpoch: set.epoch, ...(set.before ? { setBefore: set.before } : {}) } : {}),
    slotInEpoch: (view.slot % view.epochDuration) + 1,
    epochEndsAt,
    // The first flush falls into the next epoch.
    ...(waits === undefined || view.queueLength === 0
      ? {}
      : { queueClearsAt: epochEndsAt + (waits - 1) * epochSeconds(view) }),
  };
}

export const epochShape = v.pipe(
  v.object({
    chainId: count('Chain id of L1', 11155111),
    rollup: addressText('The rollup'),
    epoch: count('The epoch; it restarts on each rollup', 2200),
    firstSlot: count('First slot', 70400),
    lastSlot: count('Last slot', 70431),
    startsAt: instant('When the epoch begins'),
    endsAt: instant('When it ends'),
    committee,
    activeAttesters: count('Attesters in the active set', 312),
    queueLength: count('Attesters waiting in the entry queue', 14),
    set: v.optional(setShape),
  }),
  v.title('Epoch'),
  v.description('One epoch as far as it was seen.'),
);
