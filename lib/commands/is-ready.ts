import * as v from 'valibot';
import { address, checksummed, type Address } from '../domain/address.ts';
import type { Operator } from '../domain/operator.ts';
import { publicAddress } from '../domain/public-address.ts';
import type { Health } from '../domain/validator.ts';
import { SpartaError } from '../errors.ts';
import { nodeReadiness } from '../flows/node-readiness.ts';
import { attestersOf, ownValidators } from '../flows/own-validators.ts';
import { validatorReadiness, type Readiness } from '../flows/readiness.ts';
import { defineCommand } from '../kit/command.ts';
import { ago, type Message } from '../kit/message.ts';

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
  async run({ options, caller, operator, now }, ports) {
    if (!operator) throw new SpartaError('forbidden', 'You are not registered yet.');
    const own = attestersOf(await ports.operators.linksOf(caller.userId));
    const asked = options.validator_address;
    const attesters = asked ? own.filter((attester) => attester === asked) : own;
    const [rows, info, node] = await Promise.all([
      ports.validators.ofAttesters(attesters, { chainId: ports.settings.chainId }),
      ports.views.chainInfo(),
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
  const subject = 'Registration';
  if (attesters.length > 0) return { subject, health: 'good', says: 'registered, and control is proven' };
  const next = 'Use /add-validator with its address.';
  return asked
    ? { subject, health: 'bad', says: `${checksummed(asked)} is not linked to you`, next }
    : { subject, health: 'bad', says: 'registered, but no validator is linked to you', next };
}

function approval({ status }: Operator): Readiness {
  const subject = 'Approval';
  if (status === 'approved') return { subject, health: 'good', says: 'approved by a moderator' };
  const next = 'Nothing to do: you are told as soon as a moderator has decided.';
  return { subject, health: 'bad', says: `your registration is ${status}`, next };
}

const WORST_FIRST: readonly Health[] = ['bad', 'unknown', 'good'];

/** The worst of them: one thing that is not known keeps the whole from being good. */
function worst(all: readonly Readiness[]): Health {
  return WORST_FIRST.find((health) => all.some((each) => each.health === health)) ?? 'unknown';
}

const TITLE: Record<Health, string> = {
  good: 'Ready',
  bad: 'Not ready',
  unknown: 'Nothing wrong was found, but not everything is known',
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
      ...person.map(inWords),
      ...(inFull
        ? sorted.flatMap(({ attester, found }) => ['', `**${checksummed(attester)}**`, ...found.map(inWords)])
        : ['', ...sorted.map(({ attester, found }) => `${checksummed(attester)}: ${inBrief(found)}`)]),
    ],
    footer: [
      ...(inFull ? [] : ['The worst come first; give validator_address to see one in full.']),
      readAt === undefined ? 'The chain has not been read yet.' : `Chain read ${ago(readAt)}.`,
    ].join(' '),
  };
}

const SYMBOL: Record<Health, string> = { good: '✅', bad: '❌', unknown: '❔' };

function inWords({ subject, health, says, next }: Readiness): string {
  const symbol = SYMBOL[health];
  return `${symbol} **${subject}:** ${says}${next ? ` → ${next}` : ''}`;
}

function inBrief(found: readonly Readiness[]): string {
  return found.map(({ subject, health }) => `${SYMBOL[health]} ${subject.toLowerCase()}`).join(' ');
}
