import { describe, expect, test } from '@jest/globals';
import { noCheckpoint } from '../../../lib/checks/no-checkpoint.ts';
import { noProof } from '../../../lib/checks/no-proof.ts';
import { queueStuck } from '../../../lib/checks/queue-stuck.ts';
import { slashingPaused } from '../../../lib/checks/slashing-paused.ts';
import { checks } from '../../../lib/checks/index.ts';
import type { NetworkReading } from '../../../lib/domain/network-reading.ts';
import type { Parameters } from '../../../lib/domain/parameters.ts';
import type { Condition, Snapshot } from '../../../lib/kit/check.ts';
import { CHAIN_ID, OTHER_ROLLUP, ROLLUP } from '../../contracts/samples.ts';
import { english } from '../../fakes/english.ts';
import { fakeSlashRules } from '../../fakes/slashing.ts';
import { aSnapshot, BLOCK, CARD, living, NOW, rows, SLOT } from './snapshot-sample.ts';

const rules = (proofSubmissionEpochs: string): Parameters => ({
  chainId: CHAIN_ID,
  rollup: ROLLUP,
  block: BLOCK,
  values: { proofSubmissionEpochs },
});

const network = (parts: Partial<NetworkReading> = {}): NetworkReading => ({
  rollup: ROLLUP,
  pending: { checkpoint: '90', since: NOW - SLOT },
  proven: { checkpoint: '64', since: NOW - 4 * SLOT },
  queue: { length: 7, flushSize: 4 },
  ...parts,
});

/** `good`, `unknown`, or the tier. */
function verdict(condition: Condition, snapshot: Snapshot): string[] {
  return condition.observe(snapshot).map((one) => (one.health === 'bad' ? one.tier : one.health));
}

function words(condition: Condition, snapshot: Snapshot): string {
  return JSON.stringify(english(condition.observe(snapshot)));
}

describe('no-checkpoint', () => {
  test.each([
    ['one slot ago', { checkpoint: '90', since: NOW - SLOT }, 'good'],
    ['nine slots ago', { checkpoint: '90', since: NOW - 9 * SLOT }, 'good'],
    ['ten slots ago', { checkpoint: '90', since: NOW - 10 * SLOT }, 'warning'],
    ['an epoch ago', { checkpoint: '90', since: NOW - 32 * SLOT }, 'critical'],
    ['nobody knows when', { checkpoint: '90' }, 'unknown'],
  ])('of a checkpoint that came %s', (_when, pending, expected) => {
    expect(verdict(noCheckpoint, aSnapshot({ network: network({ pending }) }))).toEqual([expected]);
  });

  test('concludes nothing where there is no committee to propose any', () => {
    const { committee: _committee, ...young } = CARD;
    const pending = { checkpoint: '0', since: NOW - 90 * SLOT };
    expect(verdict(noCheckpoint, aSnapshot({ info: young, network: network({ pending }) }))).toEqual([
      'unknown',
    ]);
  });
});

describe('no-proof', () => {
  /** The oldest of `waiting` checkpoints; slot 100 is the fifth of epoch 3, which ends with slot 127. */
  test.each([
    ['one epoch may pass and the oldest is of this one', '97', '1', 'good'],
    ['the oldest is of the epoch before', '64', '1', 'good'],
    ['one epoch may pass and the oldest is of two before', '60', '1', 'critical'],
    ['two epochs may pass and the oldest is of two before', '60', '2', 'good'],
    ['all is proven', '99', '1', 'good'],
  ])('where %s', (_case, proven, window, expected) => {
    const reading = network({ pending: { checkpoint: '99' }, proven: { checkpoint: proven } });
    expect(verdict(noProof, aSnapshot({ network: reading, parameters: rules(window) }))).toEqual([expected]);
  });

  test('warns in the last quarter of the last epoch, with the moment', () => {
    // Slot 121: seven slots are left of epoch 3, in which epoch 2 must be proven.
    const block = { ...BLOCK, time: NOW + 21 * SLOT };
    const reading = network({ pending: { checkpoint: '120' }, proven: { checkpoint: '64' } });
    const snapshot = aSnapshot({ block, network: reading, parameters: rules('1') });
    expect(verdict(noProof, snapshot)).toEqual(['warning']);
    expect(words(noProof, snapshot)).toContain(`<t:${CARD.genesisTime + 128 * SLOT}:R>`);
  });

  test('does not take empty slots for old checkpoints', () => {
    const reading = network({ pending: { checkpoint: '50' }, proven: { checkpoint: '48' } });
    expect(verdict(noProof, aSnapshot({ network: reading, parameters: rules('1') }))).toEqual(['good']);
  });

  test('knows an old checkpoint by the last proof where many wait', () => {
    // 30 wait, and the last proof came 25 slots ago: one was there by then, in slot 75.
    const reading = network({
      pending: { checkpoint: '94' },
      proven: { checkpoint: '64', since: NOW - 40 * SLOT },
    });
    expect(verdict(noProof, aSnapshot({ network: reading, parameters: rules('0') }))).toEqual(['critical']);
  });

  test('is unknown without the window or the counts', () => {
    expect(verdict(noProof, aSnapshot({ network: network() }))).toEqual(['unknown']);
    const { proven: _proven, ...rest } = network();
    expect(verdict(noProof, aSnapshot({ network: rest, parameters: rules('1') }))).toEqual(['unknown']);
  });
});

describe('queue-stuck', () => {
  const waiting = (stage: 'queued' | 'queue-stuck') => rows(living(1, stage, { status: 'queued' }));

  test.each([
    ['nobody waits', network({ queue: { length: 0, flushSize: 0 } }), rows(), 'good'],
    ['a flush lets in nobody', network({ queue: { length: 3, flushSize: 0 } }), rows(), 'warning'],
    ['a place does not fall', network(), waiting('queue-stuck'), 'warning'],
    ['a place falls', network(), waiting('queued'), 'good'],
    ['nobody watched waits, and it was not seen to move', network(), rows(), 'unknown'],
    [
      'it got shorter of late',
      network({ queue: { length: 7, flushSize: 4, stuckSince: NOW - 600 } }),
      rows(),
      'good',
    ],
    [
      'it has not got shorter for long, which new deposits explain as well',
      network({ queue: { length: 7, flushSize: 4, stuckSince: NOW - 200 * SLOT } }),
      rows(),
      'unknown',
    ],
  ])('where %s', (_case, reading, validators, expected) => {
    expect(verdict(queueStuck, aSnapshot({ network: reading, validators }))).toEqual([expected]);
  });

  test('of an older rollup says nothing of the canonical one', () => {
    const validators = rows(living(1, 'queue-stuck', { status: 'queued', rollup: OTHER_ROLLUP }));
    expect(verdict(queueStuck, aSnapshot({ network: network(), validators }))).toEqual(['unknown']);
  });
});

describe('slashing-paused', () => {
  const slashing = (state: { enabled: boolean; disabledUntil?: number }): Snapshot['slashing'] => {
    const clock = { slotDurationSeconds: SLOT, epochDuration: 32, genesisTime: CARD.genesisTime };
    const found = fakeSlashRules({ chainId: CHAIN_ID, rollup: ROLLUP, clock });
    return new Map([[ROLLUP, { rules: found, round: 1, block: BLOCK, rounds: [], ...state }]]);
  };

  test.each([
    ['enabled', { enabled: true }, 'good'],
    ['paused', { enabled: false, disabledUntil: NOW + 3600 }, 'notice'],
  ])('where it is %s', (_case, state, expected) => {
    expect(verdict(slashingPaused, aSnapshot({ slashing: slashing(state)! }))).toEqual([expected]);
  });

  test('says until when', () => {
    const snapshot = aSnapshot({ slashing: slashing({ enabled: false, disabledUntil: NOW + 3600 })! });
    expect(words(slashingPaused, snapshot)).toContain(`<t:${NOW + 3600}:f>`);
  });

  test('is unknown where the rollup could not be read', () => {
    expect(verdict(slashingPaused, aSnapshot({ slashing: new Map() }))).toEqual(['unknown']);
  });
});

test('nothing that was not read is called good or bad by any check', () => {
  const { info: _info, ...bare } = aSnapshot();
  const seen = checks.flatMap((check) => check.observe(bare));
  expect(seen.filter(({ health }) => health !== 'unknown')).toEqual([]);
  expect(checks.flatMap((check) => check.raise(undefined, bare))).toEqual([]);
});
