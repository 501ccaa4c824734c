import * as v from 'valibot';
import { address, checksummed, shortened, type Address } from '../domain/address.ts';
import type { Link } from '../domain/operator.ts';
import { snowflake } from '../domain/snowflake.ts';
import { SpartaError } from '../errors.ts';
import { endDelegation, letIn, requireDelegable } from '../flows/delegation.ts';
import { ownValidators } from '../flows/own-validators.ts';
import { defineButton, defineCommand, suggestion } from '../kit/command.ts';
import type { Button, Message } from '../kit/message.ts';
import { parse } from '../kit/parse.ts';
import { wayOut } from '../kit/way-out.ts';
import type { Delegation, Ports } from '../ports.ts';
import { say } from '../text.ts';

/** A person as Discord writes one in a text, or the bare id. */
const person = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^(?:<@!?[0-9]{17,20}>|[0-9]{17,20})$/, 'Pick a name from the list that opens while you type.'),
  v.transform((text) => text.replace(/[^0-9]/g, '')),
);

/** `<person>:<40 hex digits>`, which fits a button; who is on the other side is whoever presses it. */
const other = v.pipe(
  v.string(),
  v.regex(/^[0-9]{17,20}:[0-9a-f]{40}$/),
  v.transform((text) => text.split(':')),
  v.tuple([
    snowflake,
    v.pipe(
      v.string(),
      v.transform((digits) => `0x${digits}`),
      address,
    ),
  ]),
);

/** Buttons of one message; of more it says how many. */
const SHOWN = 20;

export const delegate = defineCommand({
  name: 'delegate',
  summary: 'Let others of your team see a validator and be told about it; list and end it',
  access: 'registered',
  reply: 'deferred',
  visibility: 'private',
  options: {
    validator_address: v.optional(
      v.pipe(v.string(), address, v.description('One of your validators; pick from the list')),
    ),
    operator_id: v.optional(
      v.pipe(person, v.description('Who may see it: type a name and pick from the list, or mention them')),
    ),
  },
  needs: ['operators'],
  suggest: {
    validator_address: ownValidators,
    operator_id: suggestion({
      needs: ['operators'],
      run: async (typed, { caller }, { operators }) => {
        const wanted = typed.trim().toLowerCase();
        const { items } = await operators.list({ status: 'approved' }, { limit: 100 });
        // By name and id alone: which address is whose is nobody else's business.
        return items
          .filter(({ id }) => id !== caller.userId)
          .filter(
            ({ discordHandle, id }) => discordHandle.toLowerCase().includes(wanted) || id.includes(wanted),
          )
          .map(({ discordHandle, id }) => ({ name: discordHandle, value: id }));
      },
    }),
  },
  async run({ options, caller }, { operators }) {
    const { validator_address: attester, operator_id: delegateId } = options;
    if (attester === undefined && delegateId !== undefined) {
      throw new SpartaError('invalid-input', say('Say which validator they may see.'), {
        hint: say('Fill in validator_address too; without both, /delegate lists what there is.'),
      });
    }
    if (attester === undefined || delegateId === undefined)
      return listOf(caller.userId, attester, { operators });
    const entry: Delegation = { ownerId: caller.userId, delegateId, address: attester };
    await requireDelegable(entry, { operators });
    return question(entry);
  },
  buttons: {
    allow: defineButton({
      access: 'registered',
      reply: 'deferred',
      inPlace: true,
      needs: ['operators', 'audit', 'discord'],
      async run({ arg, caller, id, now, retried }, ports) {
        const [delegateId, attester] = parse(other, arg);
        await letIn({ ownerId: caller.userId, delegateId, address: attester }, { id, now, retried }, ports);
        return {
          tone: 'good',
          title: say('They may see it now'),
          lines: [
            say('<@{person}> sees {validator} and is told about it.', {
              person: delegateId,
              validator: checksummed(attester),
            }),
            say('/delegate lists your delegates and ends it.'),
          ],
        };
      },
    }),
    revoke: endingButton((userId, otherId, attester) => ({
      ownerId: userId,
      delegateId: otherId,
      address: attester,
    })),
    leave: endingButton((userId, otherId, attester) => ({
      ownerId: otherId,
      delegateId: userId,
      address: attester,
    })),
    keep: wayOut('registered', { title: say('Nothing was changed') }),
  },
});

function endingButton(of: (userId: string, otherId: string, attester: Address) => Delegation) {
  return defineButton({
    access: 'registered',
    reply: 'deferred',
    inPlace: true,
    needs: ['operators', 'audit', 'discord'],
    async run({ arg, caller, id, now, retried }, ports) {
      const [otherId, attester] = parse(other, arg);
      const entry = of(caller.userId, otherId, attester);
      await endDelegation(entry, { by: caller.userId, id, now, retried }, ports);
      return {
        tone: 'good',
        title: say('Ended'),
        lines: [
          say('<@{person}> no longer sees {validator} and gets no more alerts about it.', {
            person: entry.delegateId,
            validator: checksummed(attester),
          }),
        ],
      };
    },
  });
}

function question({ ownerId, delegateId, address: attester }: Delegation): Message {
  return {
    tone: 'unknown',
    title: say('Let somebody see your validator?'),
    lines: [
      say('**{validator}**', { validator: checksummed(attester) }),
      say('<@{person}> will see it in /my-stats and get every alert about it, as you do.', {
        person: delegateId,
      }),
      say('They control nothing: they cannot add or remove validators, let in others, or get a role by it.'),
      say(
        'They are told that you did this. Either of you ends it with /delegate; it ends when you unlink it.',
      ),
    ],
    buttons: [
      {
        label: say('Let them see it'),
        handler: 'delegate:allow',
        arg: argOf(delegateId, attester),
        style: 'primary',
        for: ownerId,
      },
      { label: say('Keep it to yourself'), handler: 'delegate:keep', style: 'secondary', for: ownerId },
    ],
  };
}

async function listOf(
  userId: string,
  attester: Address | undefined,
  { operators }: Pick<Ports, 'operators'>,
): Promise<Message> {
  const [given, links] = await Promise.all([operators.delegatesOf(userId), operators.linksOf(userId)]);
  const about = (link: Link) => attester === undefined || link.address === attester;
  const mine = given.filter(about);
  const lent = links.filter((link) => link.role === 'delegate' && about(link));
  if (mine.length === 0 && lent.length === 0) {
    return {
      tone: 'info',
      title: say('No delegates'),
      lines: [
        say('You let nobody see your validators, and nobody lets you see theirs.'),
        say('/delegate with validator_address and operator_id lets somebody of your team see one.'),
      ],
    };
  }
  const shown = [
    ...mine.map((link) => ({ link, personId: link.operatorId, ends: 'revoke' as const })),
    ...lent.map((link) => ({ link, personId: link.proof, ends: 'leave' as const })),
  ];
  return {
    tone: 'info',
    title: say('Delegates: {count}', { count: shown.length }),
    lines: shown.slice(0, SHOWN).map(({ link, personId, ends }) => {
      const values = { person: personId, validator: shortened(link.address) };
      return ends === 'revoke'
        ? say('<@{person}> sees your validator {validator}', values)
        : say('You see {validator}, by <@{person}>', values);
    }),
    buttons: shown.slice(0, SHOWN).map(({ link, personId, ends }, place): Button => ({
      label:
        ends === 'revoke'
          ? say('{place}. Take back {validator}', { place: place + 1, validator: shortened(link.address) })
          : say('{place}. Leave {validator}', { place: place + 1, validator: shortened(link.address) }),
      handler: `delegate:${ends}`,
      arg: argOf(personId, link.address),
      style: 'danger',
      for: userId,
    })),
    ...(shown.length > SHOWN
      ? { footer: say('The first {count} are shown; validator_address narrows the list.', { count: SHOWN }) }
      : {}),
  };
}

function argOf(personId: string, attester: Address): string {
  return `${personId}:${attester.slice(2).toLowerCase()}`;
}
