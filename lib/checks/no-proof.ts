import { proofWarningEpochs } from '../config/network-rules.ts';
import { epochSeconds } from '../domain/clock.ts';
import { proofDeadline, unproven } from '../domain/network-health.ts';
import { parameterNumber } from '../domain/parameters.ts';
import { defineCondition } from '../kit/check.ts';
import { say } from '../text.ts';

export const noProof = defineCondition({
  name: 'no-proof',
  summary: 'Checkpoints wait for a proof and are about to be pruned, or can be',
  about: 'network',
  observe({ chainId, rollup, network, info, block, parameters }) {
    const subject = { rollup };
    if (!network || !info) return [];
    const proofEpochs = parameterNumber(parameters, 'proofSubmissionEpochs');
    const waiting = unproven(network);
    if (waiting === undefined || proofEpochs === undefined) return [{ subject, health: 'unknown' }];
    const deadline = proofDeadline(network, info, { now: block.time, proofEpochs });
    const left = deadline === undefined ? Infinity : deadline - block.time;
    if (deadline === undefined || left > proofWarningEpochs(chainId) * epochSeconds(info)) {
      return [
        {
          subject,
          health: 'good',
          message: say('Proofs come in time; checkpoints that wait for one: {waiting}.', { waiting }),
        },
      ];
    }
    const over = left <= 0;
    const values = { waiting, proven: network.proven?.checkpoint ?? '?', deadline: `<t:${deadline}:R>` };
    return [
      {
        subject,
        health: 'bad',
        tier: over ? 'critical' : 'warning',
        title: over ? say('Unproven checkpoints can be pruned') : say('A proof is late'),
        message: over
          ? say(
              'The proof of an epoch did not come in time. Every checkpoint after {proven} can be undone at any moment. Checkpoints at stake: {waiting}.',
              values,
            )
          : say(
              'The time to prove the oldest checkpoint without a proof ends {deadline}. After that, every checkpoint after {proven} can be undone. Checkpoints at stake: {waiting}.',
              values,
            ),
        next: say(
          'Nothing to do for a validator; transactions in these checkpoints may have to be sent again.',
        ),
        attribution: 'network',
      },
    ];
  },
});
