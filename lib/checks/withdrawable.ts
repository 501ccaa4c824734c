import { checksummed, shortened } from '../domain/address.ts';
import { amountOf } from '../domain/token-amount.ts';
import type { Validator } from '../domain/validator.ts';
import { defineCheck, type Snapshot } from '../kit/check.ts';
import { say } from '../text.ts';

export const withdrawable = defineCheck({
  name: 'withdrawable',
  summary: 'The delay of a watched validator’s exit is over: its stake can be withdrawn',
  severity: 'warning',
  find: (before, after) =>
    before === undefined ? [] : [...after.validators.values()].flatMap((row) => found(row, before, after)),
});

function found(row: Validator, before: Snapshot, { block }: Snapshot) {
  const { withdrawableAt, address, rollup } = row;
  if (row.status !== 'exiting' && row.status !== 'zombie') return [];
  if (withdrawableAt === undefined || withdrawableAt > block.time) return [];
  if (withdrawableAt <= before.block.time) return [];
  const values = { attester: checksummed(address), stake: amountOf(row.stakeWei) };
  return [
    {
      attester: address,
      rollup,
      title: say('The stake of {name} can be withdrawn', { name: shortened(address) }),
      message: say(
        'The delay is over: {stake} of {attester} are free, and can no longer be slashed.',
        values,
      ),
      next:
        row.status === 'zombie'
          ? say('{withdrawer} must call `initiateWithdraw` on the rollup, then anybody `finalizeWithdraw`.', {
              withdrawer: row.withdrawer
                ? say('The withdrawer {address}', { address: checksummed(row.withdrawer) })
                : say('The withdrawer'),
            })
          : say('Call `finalizeWithdraw` on the rollup; anybody may.'),
      evidence: {
        id: `${row.id}:withdrawable:${withdrawableAt}`,
        at: new Date(withdrawableAt * 1000).toISOString(),
        block,
      },
    },
  ];
}
