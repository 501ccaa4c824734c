import * as v from 'valibot';
import { address, checksummed, type Address } from '../domain/address.ts';
import type { Operator } from '../domain/operator.ts';
import { publicAddress } from '../domain/public-address.ts';
import type { Health } from '../domain/validator.ts';
import { SpartaError } from '../errors.ts';
import { ownValidators, seenBy } from '../flows/own-validators.ts';
import type { Readiness } from '../flows/readiness.ts';
import { defineCommand } from '../kit/command.ts';
import { ago, type Message } from '../kit/message.ts';
import { say, type Says } from '../text.ts';

/** Validators shown in full; of more each gets one line, since a message has 4,000 characters. */
const SHOWN_IN_FULL = 4;

export const isReady = defineCommand({
  name: 'is-ready',
  summary: 'Whether your validators and your node are ready, and what to do where they are not',
  access: 'registered',
  reply: 'deferred',
  visibility: 'private',
  options: {
    validator_address: v.optional(
      v.pipe(v.string(), address, v.description('One of your validators; all of them where left out')),
    ),
    ip_address: v.optional(
      v.pipe(
        v.string(),
        publicAddress,
        v.description('Your node’s public IPv4 or IPv6 address, to be dialled'),
      ),
    ),
  },
  needs: ['operators', 'validators', 'views', 'settings', 'once', 'reachability'],
  suggest: { validator_address: ownValidators },
  async run({ options, caller, operator, links = [], now }, ports) {
    if (!operator) throw new SpartaError('forbidden', say('You are not registered yet.'));
    const [{ nodeReadiness }, { validatorReadiness }] = await Promise.all([
      import('../flows/node-readiness.ts'),
      import('../flows/readiness.ts'),
    ]);
    const own = seenBy(links);
    const asked = options.validator_address;
    const attesters = asked ? own.filter((attester) => attester === asked) : own;
    const [{ rows, info }, node] = await Promise.all([
      ports.validators.standing(attesters, { chainId: ports.settings.chainId }),
      nodeReadiness({ address: options.ip_address, userId: caller.userId, now }, ports),
    ]);
    const validators = attesters.map((attester) => ({
      attester,
      found: validatorReadiness(
        rows.filter((row) => row.address === attester),
        info,
        now,
      ),
    }));
    return card({
      person: [registration(asked, attesters), approval(operator), ...node],
      validators,
      readAt: info?.readAt,
    });
  },
});

interface Found {
  person: readonly Readiness[];
  validators: readonly { attester: Address; found: readonly Readiness[] }[];
  readAt: number | undefined;
}

/** Whoever gets here is registered; what may be missing is the validator. */
function registration(asked: Address | undefined, attesters: readonly Address[]): Readiness {
  const subject = say('Registration');
  if (attesters.length > 0)
    return { subject, health: 'good', says: say('registered, and control is proven') };
  const next = say('Use /add-validator with its address.');
  return {
    subject,
    health: 'bad',
    says: asked
      ? say('{attester} is not linked to you', { attester: checksummed(asked) })
      : say('registered, but no validator is linked to you'),
    next,
  };
}

function approval({ status }: Operator): Readiness {
  const subject = say('Approval');
  if (status === 'approved') return { subject, health: 'good', says: say('approved by a moderator') };
  const next = say('Nothing to do: you are told as soon as a moderator has decided.');
  return { subject, health: 'bad', says: UNDECIDED[status], next };
}

const UNDECIDED: Record<Exclude<Operator['status'], 'approved'>, Says> = {
  pending: say('your registration is pending'),
  rejected: say('your registration is rejected'),
  suspended: say('your registration is suspended'),
};

const WORST_FIRST: readonly Health[] = ['bad', 'unknown', 'good'];

/** The worst of them: one thing that is not known keeps the whole from being good. */
function worst(all: readonly Readiness[]): Health {
  return WORST_FIRST.find((health) => all.some((each) => each.health === health)) ?? 'unknown';
}

const TITLE: Record<Health, Says> = {
  good: say('Ready'),
  bad: say('Not ready'),
  unknown: say('Nothing wrong was found, but not everything is known'),
};

function card({ person, validators, readAt }: Found): Message {
  const health = worst([...person, ...validators.flatMap(({ found }) => found)]);
  const inFull = validators.length <= SHOWN_IN_FULL;
  const sorted = validators.toSorted(
    (one, other) => WORST_FIRST.indexOf(worst(one.found)) - WORST_FIRST.indexOf(worst(other.found)),
  );
  return {
    tone: health,
    title: TITLE[health],
    lines: [
      ...person.map(inFullWords),
      ...(inFull
        ? sorted.flatMap(({ attester, found }) => [
            '',
            `**${checksummed(attester)}**`,
            ...found.map(inFullWords),
          ])
        : ['', ...sorted.map(inBrief)]),
    ],
    footer: footerOf(inFull, readAt),
  };
}

function footerOf(inFull: boolean, readAt: number | undefined): Says {
  const read =
    readAt === undefined
      ? say('The chain has not been read yet.')
      : say('Chain read {time}.', { time: ago(readAt) });
  return inFull
    ? read
    : say('The worst come first; give validator_address to see one in full. {read}', { read });
}

const SYMBOL: Record<Health, string> = { good: '✅', bad: '❌', unknown: '❔' };

function inFullWords({ subject, health, says, next }: Readiness): Says {
  const gaps = { symbol: SYMBOL[health], subject, says };
  return next
    ? say('{symbol} **{subject}:** {says} → {next}', { ...gaps, next })
    : say('{symbol} **{subject}:** {says}', gaps);
}

function inBrief({ attester, found }: Found['validators'][number]): Says {
  return say('{attester}: {found}', {
    attester: checksummed(attester),
    found: found.map(({ subject, health }) => say('{symbol} {subject}', { symbol: SYMBOL[health], subject })),
  });
}
