import { checksummed, type Address } from '../domain/address.ts';
import { controlsValidator, hasStanding, type Link, type Operator } from '../domain/operator.ts';
import { codeOf, SpartaError } from '../errors.ts';
import { renderFor, type Message } from '../kit/message.ts';
import type { Delegation, Ports } from '../ports.ts';
import { say } from '../text.ts';
import { attestersOf } from './own-validators.ts';

/** People an owner may let see one validator; a team, and not an audience. */
export const DELEGATES_OF_ONE = 10;

type Needed = Pick<Ports, 'operators' | 'audit' | 'discord'>;

/**
 * Whether an owner may let somebody see a validator; the delegate, where they may.
 * Throws `forbidden` where the owner does not control it, `not-found` where the delegate is no operator, `conflict`
 * where it changes nothing or there are too many.
 */
export async function requireDelegable(
  { ownerId, delegateId, address }: Delegation,
  { operators }: Pick<Ports, 'operators'>,
): Promise<Operator> {
  const [links, delegate, given, theirs] = await Promise.all([
    operators.linksOf(ownerId),
    operators.get(delegateId),
    operators.delegatesOf(ownerId),
    operators.linksOf(delegateId),
  ]);
  const validator = checksummed(address);
  if (!attestersOf(links).includes(address)) {
    throw new SpartaError(
      'forbidden',
      say('You did not prove that you control {validator}.', { validator }),
      {
        hint: say('Pick one from the list that opens while you type. Delegates cannot let in others.'),
      },
    );
  }
  if (ownerId === delegateId) throw new SpartaError('conflict', say('That is you. Nothing was changed.'));
  if (!delegate || !hasStanding(delegate)) {
    throw new SpartaError('not-found', say('<@{id}> is no operator here.', { id: delegateId }), {
      hint: say('They become one with /register.'),
    });
  }
  if (theirs.some((link) => link.address === address && controlsValidator(link))) {
    throw new SpartaError(
      'conflict',
      say('<@{id}> controls {validator} themselves. Nothing was changed.', { id: delegateId, validator }),
    );
  }
  const here = given.filter((link) => link.address === address);
  if (here.some(({ operatorId }) => operatorId === delegateId)) {
    throw new SpartaError(
      'conflict',
      say('<@{id}> is your delegate for {validator} already. Nothing was changed.', {
        id: delegateId,
        validator,
      }),
    );
  }
  if (here.length >= DELEGATES_OF_ONE) {
    throw new SpartaError(
      'conflict',
      say('{validator} has {count} delegates of yours, which is the limit.', {
        validator,
        count: here.length,
      }),
      { hint: say('Take one back first: /delegate lists them.') },
    );
  }
  return delegate;
}

/** Lets somebody see a validator and be told about it, and tells them so. Throws as `requireDelegable` does. */
export async function letIn(
  entry: Delegation,
  call: { id: string; now: number; retried: boolean },
  ports: Needed,
): Promise<void> {
  const at = new Date(call.now).toISOString();
  const given = call.retried ? await ports.operators.delegatesOf(entry.ownerId) : [];
  // A try that died half-way let them in: what follows it is made good, under the same ids.
  if (!given.some((link) => link.address === entry.address && link.operatorId === entry.delegateId)) {
    await requireDelegable(entry, ports);
    await ports.operators.delegate({ ...entry, createdAt: at });
  }
  await ports.audit.record({
    id: `delegate:${call.id}`,
    at,
    actor: entry.ownerId,
    action: 'let see',
    subject: entry.delegateId,
    detail: entry.address,
  });
  await tell(entry.delegateId, letInMessage(entry), call.id, ports);
}

/**
 * Ends it, by whichever side asks, and tells the other side.
 * Throws `conflict` where there is nothing to end (any more).
 */
export async function endDelegation(
  entry: Delegation,
  call: { by: string; id: string; now: number; retried: boolean },
  ports: Needed,
): Promise<void> {
  const ended = await ports.operators.revoke(entry);
  if (!ended && !call.retried) {
    throw new SpartaError(
      'conflict',
      say('Nobody is let see {validator} in this way any more. Nothing was changed.', {
        validator: checksummed(entry.address),
      }),
    );
  }
  await ports.audit.record({
    id: `delegate-end:${call.id}`,
    at: new Date(call.now).toISOString(),
    actor: call.by,
    action: 'no longer lets see',
    subject: entry.delegateId,
    detail: entry.address,
  });
  if (call.by === entry.ownerId) await tell(entry.delegateId, endedMessage(entry.address), call.id, ports);
  else await tell(entry.ownerId, leftMessage(entry), call.id, ports);
}

/** Tells those whose sight of a validator rested on a link that is gone. */
export async function tellEnded(
  links: readonly Link[],
  { id }: { id: string },
  ports: Pick<Ports, 'operators' | 'discord'>,
): Promise<void> {
  for (const { operatorId, address } of links) await tell(operatorId, endedMessage(address), id, ports);
}

/** In their language. Closed messages change nothing of what was decided. Throws `upstream` where Discord is unwell. */
async function tell(
  userId: string,
  message: Message,
  id: string,
  { operators, discord }: Pick<Ports, 'operators' | 'discord'>,
): Promise<void> {
  const locale = (await operators.get(userId))?.locale;
  try {
    await discord.sendDm(userId, await renderFor(message, locale), `d${id}`.slice(0, 25));
  } catch (error) {
    if (codeOf(error) !== 'forbidden' && codeOf(error) !== 'not-found') throw error;
  }
}

function letInMessage({ ownerId, address }: Delegation): Message {
  return {
    tone: 'info',
    title: say('You may look at a validator of somebody else'),
    lines: [
      say('<@{owner}> lets you see **{validator}** and has you told about it.', {
        owner: ownerId,
        validator: checksummed(address),
      }),
      say('It stands in /my-stats, and its alerts reach you too. You control nothing of it.'),
      say('You did not ask for this? /delegate in the server ends it.'),
    ],
  };
}

function endedMessage(address: Address): Message {
  return {
    tone: 'info',
    title: say('You no longer look at a validator of somebody else'),
    lines: [
      say('**{validator}** has left your /my-stats, and you get no more alerts about it.', {
        validator: checksummed(address),
      }),
    ],
  };
}

function leftMessage({ delegateId, address }: Delegation): Message {
  return {
    tone: 'info',
    title: say('A delegate of yours has left'),
    lines: [
      say('<@{delegate}> no longer sees **{validator}** and gets no alerts about it.', {
        delegate: delegateId,
        validator: checksummed(address),
      }),
      say('You are told about it as before.'),
    ],
  };
}
