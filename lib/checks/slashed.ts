import type { ValidatorFact } from '../domain/fact.ts';
import { tokens } from '../domain/token-amount.ts';
import { validatorId, type Validator } from '../domain/validator.ts';
import { defineCheck } from '../kit/check.ts';

export const slashed = defineCheck({
  name: 'slashed',
  summary: 'A watched validator was slashed',
  severity: 'emergency',
  find: (_before, after) =>
    after.facts.flatMap((fact) => {
      if (fact.kind !== 'validator.slashed') return [];
      const { attester, chain } = fact;
      const now = after.validators.get(
        validatorId({ chainId: chain.chainId, rollup: chain.rollup, attester }),
      );
      if (!now) return [];
      return [
        {
          attester,
          rollup: chain.rollup,
          title:
            now.status === 'zombie' ? 'your validator was slashed and ejected' : 'your validator was slashed',
          message: `It lost ${tokens(fact.amountWei)} tokens. ${WHAT_IS_LEFT[now.status](now)}`,
          next: whatToDo(now),
          evidence: evidenceOf(fact),
        },
      ];
    }),
});

function evidenceOf({ id, at, chain }: ValidatorFact) {
  return { id, at, block: chain.block };
}

const WHAT_IS_LEFT: Record<Validator['status'], (validator: Validator) => string> = {
  validating: ({ stakeWei, headroomWei }) =>
    `Its stake is ${tokens(stakeWei)}, ${tokens(headroomWei)} above ejection; it goes on validating.`,
  zombie: () => 'It is out of the validator set for good.',
  exiting: () => 'It was exiting, and what it will get back is less by that.',
  queued: () => 'Nothing of it is left on this rollup.',
  none: () => 'Nothing of it is left on this rollup.',
};

function whatToDo(validator: Validator): string {
  if (validator.status === 'zombie') {
    return 'The withdrawer calls initiateWithdraw on the rollup to get the rest of the stake. This attester can never register again, nor can its BLS key.';
  }
  return 'Find out why: look at your node’s log for the epochs before, and mend that first. Further slashes eject it.';
}
