import { say, type Says, type Text } from '../text.ts';
import { checksummed, shortened } from './address.ts';
import type { Fact } from './fact.ts';
import { accusationWords } from './offence-text.ts';
import type { StageFact } from './slash-radar-facts.ts';
import { amountOf } from './token-amount.ts';

export interface SlashSentence {
  title: Says;
  message: Says;
  /** What to do about it. */
  next: Says;
}

/** What one stage says to whoever runs the validator. An end other than the execution never speaks of a loss. */
export function slashSentence(fact: StageFact): SlashSentence {
  switch (fact.stage) {
    case 'voted':
    case 'quarter':
    case 'half':
      return votedSentence(fact);
    case 'quorum':
    case 'veto-day':
    case 'veto-hours':
    case 'resumed':
      return quorumSentence(fact);
    case 'paused':
      return pausedSentence(fact);
    case 'executed':
      return executedSentence(fact);
    case 'vetoed':
    case 'expired':
    case 'lapsed':
    default:
      return endedSentence(fact);
  }
}

/** The same as a check finds it, of every stage that is its to tell. */
export function slashFindings(facts: readonly Fact[], isTold: (fact: StageFact) => boolean) {
  return facts
    .filter((fact) => fact.kind === 'slash.stage-reached')
    .filter(isTold)
    .map(slashFinding);
}

function slashFinding(fact: StageFact) {
  const { id, at, attester, chain, incident } = fact;
  const evidence = { id, at, block: chain.block };
  return { attester, rollup: chain.rollup, incident, ...slashSentence(fact), evidence };
}

function votedSentence(fact: StageFact): SlashSentence {
  const name = shortened(fact.attester);
  const counts = { votes: fact.votes ?? 0, quorum: fact.quorum };
  const titles = {
    voted: say('A first vote to slash {name}', { name }),
    quarter: say('A quarter of the votes that would slash {name} are cast', { name }),
    half: say('Half of the votes that would slash {name} are cast', { name }),
  };
  return {
    title: fact.stage === 'half' || fact.stage === 'quarter' ? titles[fact.stage] : titles.voted,
    message: withAccusation(
      fact,
      say(
        'Proposers vote in slashing round {round} to slash {address} for epoch {epoch}: {votes} of the {quorum} votes it takes. The vote ends {ends}. Most of these votes ask for {amount}. {effect}',
        {
          ...about(fact),
          ...counts,
          ends: soon(fact.votingEndsAt),
          effect: effectOf(fact),
        },
      ),
    ),
    next: say(
      'Check now that its node runs, is synced and attests. Keep the logs of epoch {epoch}: a request for a veto needs them.',
      { epoch: fact.epoch },
    ),
  };
}

function quorumSentence(fact: StageFact): SlashSentence {
  const name = shortened(fact.attester);
  return {
    title: quorumTitle(fact, name),
    message: withAccusation(
      fact,
      say(
        'Slashing round {round} has the votes to take {amount} from {address} for epoch {epoch}. {when} {effect}',
        { ...about(fact), when: whenOf(fact), effect: effectOf(fact) },
      ),
    ),
    next: say(
      'If a fault of the node software, the contracts or the network caused it, ask for a veto before {deadline}. The outage of one operator is no reason for a veto: then make sure that its node is well, so that no other slash follows.',
      { deadline: exactly(deadlineOf(fact)) },
    ),
  };
}

function quorumTitle({ stage, executableAt, chain }: StageFact, name: string): Says {
  if (stage === 'quorum') return say('{name} will be slashed unless the vote is vetoed', { name });
  if (stage === 'resumed') return say('Slashing goes on: {name} will be slashed', { name });
  if (executableAt <= chain.block.time) return say('{name} can be slashed at any moment', { name });
  return say('{name} can be slashed {when}', { name, when: soon(executableAt) });
}

function whenOf(fact: StageFact): Says {
  const from = exactly(deadlineOf(fact));
  const until = exactly(fact.expiresAt);
  if (fact.disabledUntil !== undefined && fact.disabledUntil >= fact.expiresAt) {
    return say('Slashing is paused until {paused}, longer than this vote is valid.', {
      paused: exactly(fact.disabledUntil),
    });
  }
  return say('Anybody can carry it out from {from} until {until}, unless it is vetoed before.', {
    from,
    until,
  });
}

function pausedSentence(fact: StageFact): SlashSentence {
  const name = shortened(fact.attester);
  const values = { ...about(fact), paused: exactly(fact.disabledUntil ?? fact.executableAt) };
  const outlasts = fact.disabledUntil !== undefined && fact.disabledUntil >= fact.expiresAt;
  return {
    title: say('Slashing is paused: nothing is taken from {name} for now', { name }),
    message: outlasts
      ? say(
          'All slashing is paused until {paused}. Round {round}, which has the votes to take {amount} from {address}, is no longer valid by then unless the pause is lifted.',
          values,
        )
      : say(
          'All slashing is paused until {paused}. Round {round}, which has the votes to take {amount} from {address}, can be carried out after that.',
          values,
        ),
    next: say('Nothing has to be done in a hurry. You are told when slashing goes on.'),
  };
}

/** Of an execution that took something the `slashed` check tells; this is for one that found nothing to take. */
function executedSentence(fact: StageFact): SlashSentence {
  return {
    title: say('Nothing was taken from {name}', { name: shortened(fact.attester) }),
    message: say(
      'Slashing round {round} was carried out, and {address} had no stake on this rollup that could be taken.',
      about(fact),
    ),
    next: say('Nothing has to be done.'),
  };
}

function endedSentence(fact: StageFact): SlashSentence {
  const name = shortened(fact.attester);
  const values = about(fact);
  const next = say(
    'Nothing has to be done. If its node missed duties, find out why before it comes to another vote.',
  );
  if (fact.stage === 'vetoed') {
    return {
      title: say('The vote against {name} was vetoed', { name }),
      message: say(
        'Slashing round {round} was vetoed and cannot be carried out: nothing is taken from {address}.',
        values,
      ),
      next,
    };
  }
  if (fact.stage === 'expired') {
    return {
      title: say('The vote against {name} is no longer valid', { name }),
      message: say(
        'Nobody carried out slashing round {round} in time: nothing is taken from {address}.',
        values,
      ),
      next,
    };
  }
  return {
    title: say('The vote against {name} came to nothing', { name }),
    message:
      (fact.votes ?? 0) >= fact.quorum
        ? say(
            'Slashing round {round} closed and its tally spares epoch {epoch}: nothing is taken from {address}.',
            values,
          )
        : say(
            'Slashing round {round} closed with {votes} of the {quorum} votes it takes: nothing is taken from {address}.',
            { ...values, votes: fact.votes ?? 0, quorum: fact.quorum },
          ),
    next,
  };
}

function withAccusation({ offences = [] }: StageFact, message: Text): Text {
  return say('{message} {accusation}', { message, accusation: accusationWords(offences) });
}

/** What it does to the validator, all that waits to be taken of it together. */
function effectOf(fact: StageFact): Says {
  const pending = amountOf(fact.pendingWei);
  switch (fact.effect) {
    case 'ejects':
      return say(
        'With {pending} waiting to be taken in all, this ejects it: it would no longer be a validator, and its address can never be registered again.',
        { pending },
      );
    case 'stays':
      return fact.smallSlashesLeft === 0
        ? say('It would stay a validator, and one more small slash would eject it.')
        : say(
            'It would stay a validator; small slashes it could take after that: {left}. The next one ejects it.',
            {
              left: fact.smallSlashesLeft ?? '?',
            },
          );
    case 'exiting':
      return say('It is leaving, and what waits to be withdrawn would be less by that.');
    case 'nothing-staked':
      return say('It has no stake on this rollup now, so there is nothing to take.');
    case 'unknown':
    default:
      return say('What this would leave of its stake could not be read.');
  }
}

function about(fact: StageFact) {
  return {
    round: fact.round,
    epoch: fact.epoch,
    address: checksummed(fact.attester),
    amount: amountOf(fact.amountWei),
  };
}

/** A veto is of use until the first moment in which the round can be carried out. */
function deadlineOf({ executableAt, disabledUntil }: StageFact): number {
  return Math.max(executableAt, disabledUntil ?? 0);
}

/** Discord's timestamps: the moment, and how far away it is; both where the reader is. */
function exactly(seconds: number): string {
  return `<t:${seconds}:f>`;
}

function soon(seconds: number): string {
  return `<t:${seconds}:R>`;
}
