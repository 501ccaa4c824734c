import * as v from 'valibot';
import { LIFE_CAUSES, LIFE_STAGES, type Life } from '../../domain/life-cycle.ts';
import type { ChainInfo } from '../../domain/chain-info.ts';
import {
  dutiesNow,
  dutyHealth,
  missRate,
  onCommittee,
  standsAsOf,
  VALIDATOR_STATUSES,
  type DutyCount,
  type Validator,
} from '../../domain/validator.ts';
import { addressText, bigNumber, count, discordId, instant, timestamp } from './text.ts';

const dutyCountShape = v.pipe(
  v.object({
    missed: count('Duties missed', 1),
    total: count('Duties there were', 40),
    streak: count('Missed in a row, up to the last duty', 0),
    missRate: v.optional(
      v.pipe(
        v.number(),
        v.description('Missed over total; absent where there was no duty, which is neither good nor bad'),
        v.examples([0.025]),
      ),
    ),
  }),
  v.title('DutyCount'),
);

const lifeShape = v.pipe(
  v.object({
    stage: v.pipe(
      v.picklist(LIFE_STAGES),
      v.description('More than the chain says: what `none` means is told by what went before'),
    ),
    cause: v.optional(
      v.pipe(v.picklist(LIFE_CAUSES), v.description('Why the stage began; absent where unknown or none')),
    ),
    since: instant('When the stage began, or was first seen'),
    movedTo: v.optional(addressText('The rollup it moved to')),
    refundedTo: v.optional(addressText('Who got the stake of a failed deposit back')),
  }),
  v.title('Life'),
  v.description('Its history on this rollup; absent until the monitor read it'),
);

export const validatorShape = v.pipe(
  v.object({
    id: v.pipe(
      v.string(),
      v.description('`<chain>:<rollup>:<attester>`'),
      v.examples([
        '11155111:0x7d55f1ebc7a9bcd9df5fb7f7ab5a3f4b30dc5d5c:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
      ]),
    ),
    chainId: count('Chain id of L1', 11155111),
    rollup: addressText('The rollup it is known on'),
    address: addressText('The attester'),
    operatorId: v.optional(discordId('The operator who added it first')),
    status: v.pipe(v.picklist(VALIDATOR_STATUSES), v.description('Where the attester stands on chain')),
    isActive: v.pipe(v.boolean(), v.description('In the active set')),
    withdrawer: v.optional(addressText('The address that may exit it and receives the stake')),
    stakeWei: bigNumber('The effective stake in wei', '200000000000000000000000'),
    headroomWei: v.optional(
      bigNumber(
        'Stake above the local ejection threshold in wei; absent until the monitor read it',
        '2000000000000000000000',
      ),
    ),
    queuePosition: v.optional(count('Place in the entry queue; 1 is next', 3)),
    followsLatest: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Whether what waits in the queue moves with the latest rollup; absent where not queued',
        ),
      ),
    ),
    withdrawableAt: v.optional(instant('From when an exit can be finalised')),
    life: v.optional(lifeShape),
    onCommittee: v.optional(
      v.pipe(
        v.boolean(),
        v.description('On the committee of the epoch the chain was last read in; absent where unknown'),
      ),
    ),
    health: v.pipe(
      v.picklist(['good', 'bad', 'unknown']),
      v.description('From the duties seen; `unknown` where there were none, or the node is silent or lags'),
    ),
    duties: v.optional(
      v.pipe(
        v.object({
          attestations: dutyCountShape,
          proposals: dutyCountShape,
          fromSlot: count('First slot that was judged', 1000),
          toSlot: count('Last slot that was judged', 1127),
        }),
        v.title('Duties'),
        v.description(
          'What one node saw, when a duty was last missed or the validator changed; absent where none ever did',
        ),
      ),
    ),
    block: v.optional(count('L1 block of this reading; absent until the monitor read it', 9876543)),
    lastSeen: instant('Time as of which this stands'),
    createdAt: timestamp('When it was added'),
  }),
  v.title('Validator'),
  v.description('A validator as last read from chain and node.'),
);

/** A row as the API tells it, with what the chain's card says of it. What was never read is left out instead of told as zero. */
export function validatorView(
  row: Validator,
  card: ChainInfo | undefined,
): v.InferInput<typeof validatorShape> {
  const { headroomWei, block, duties, life, ...rest } = row;
  const isOn = onCommittee(row, card);
  return {
    ...rest,
    ...(isOn === undefined ? {} : { onCommittee: isOn }),
    ...(life ? { life: lifeView(life) } : {}),
    ...(block > 0 ? { headroomWei, block } : {}),
    lastSeen: standsAsOf(row, card),
    health: dutyHealth(dutiesNow(row, card)),
    ...(duties
      ? {
          duties: {
            ...duties,
            attestations: countView(duties.attestations),
            proposals: countView(duties.proposals),
          },
        }
      : {}),
  };
}

function lifeView({ stage, cause, since, movedTo, refundedTo }: Life): v.InferInput<typeof lifeShape> {
  return {
    stage,
    since,
    ...(cause === undefined ? {} : { cause }),
    ...(movedTo === undefined ? {} : { movedTo }),
    ...(refundedTo === undefined ? {} : { refundedTo }),
  };
}

function countView(seen: DutyCount): v.InferInput<typeof dutyCountShape> {
  const rate = missRate(seen);
  return { ...seen, ...(rate === undefined ? {} : { missRate: rate }) };
}
