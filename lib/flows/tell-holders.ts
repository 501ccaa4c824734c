import { createHash } from 'node:crypto';
import { checksummed } from '../domain/address.ts';
import type { Challenge } from '../domain/challenge.ts';
import { SIGNED, type Link } from '../domain/operator.ts';
import { codeOf } from '../errors.ts';
import { type Message, renderFor } from '../kit/message.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';

/**
 * Tells everyone who proved an address before that somebody else proved it too: a team is not surprised, and
 * whose key leaked learns of it. Each is told once for each newcomer; who that is stays private.
 * Throws `upstream` where Discord is unwell: whoever comes again makes it good.
 */
export async function tellEarlierHolders(
  challenge: Challenge,
  { operators, once, discord }: Pick<Ports, 'operators' | 'once' | 'discord'>,
): Promise<void> {
  const links = await operators.linksTo(challenge.address);
  const holders = new Set(
    links.filter((link) => isOther(link, challenge)).map(({ operatorId }) => operatorId),
  );
  for (const holder of holders) {
    const key = `co-holder:${challenge.address}:${challenge.userId}:${holder}`;
    if ((await once.resultOf(key)) !== undefined) continue;
    const locale = (await operators.get(holder))?.locale;
    await discord
      .sendDm(holder, await renderFor(alsoProven(challenge), locale), nonceOf(key))
      .catch((error: unknown) => {
        // Their messages are closed or they left: that never changes by trying again.
        if (codeOf(error) !== 'forbidden' && codeOf(error) !== 'not-found') throw error;
      });
    await once.finish(key, 'told');
  }
}

function isOther({ operatorId, proof }: Link, { userId }: Challenge): boolean {
  return proof === SIGNED && operatorId !== userId;
}

function alsoProven({ address }: Challenge): Message {
  return {
    tone: 'unknown',
    title: say('An address of yours was proven by somebody else too'),
    lines: [
      `**${checksummed(address)}**`,
      say(
        'Another member of the server signed with its key. In a team that shares the key this is as it should be, and nothing changes for you.',
      ),
      say(
        'If nobody else should have that key, treat it as exposed: move what it controls, and tell a moderator.',
      ),
    ],
  };
}

/** Discord takes 25 characters. */
function nonceOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 25);
}
