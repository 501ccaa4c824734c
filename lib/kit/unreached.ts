import type { Operator } from '../domain/operator.ts';
import { codeOf } from '../errors.ts';
import type { Operators } from '../ports.ts';
import { say } from '../text.ts';
import type { Handler } from './handler.ts';
import { ago, type Message } from './message.ts';

/**
 * The operator who is owed the word that something reached them in no way; undefined where nobody is, and where
 * others would read it. It stands on the row that the access check read.
 */
export function owedTo(
  { key, visibility }: Pick<Handler, 'key' | 'visibility'>,
  operator: Operator | undefined,
): Operator | undefined {
  const isCommand = !key.includes(':');
  return isCommand && visibility === 'private' && operator?.unreachedSince !== undefined
    ? operator
    : undefined;
}

/** An answer with that word on top. */
export function withUnreached(message: Message, { unreachedSince = '' }: Operator): Message {
  return {
    ...message,
    lines: [
      say(
        '**Something about your validators did not reach you, {time}:** Sparta could write to you neither directly nor in a thread nor in the channel.',
        { time: ago(Date.parse(unreachedSince) / 1000) },
      ),
      say(
        'Allow direct messages from members of this server, then look whether /alerts with the action test arrives. What you missed stands in /alerts with the action history.',
      ),
      '',
      ...(message.lines ?? []),
    ],
  };
}

/** They have read it. Where that cannot be written now, their next command says it again. */
export async function noteRead(
  { id, unreachedSince = '' }: Operator,
  operators: Pick<Operators, 'forgetUnreached'>,
): Promise<void> {
  try {
    await operators.forgetUnreached(id, unreachedSince);
  } catch (error) {
    if (codeOf(error) !== 'upstream') throw error;
  }
}
