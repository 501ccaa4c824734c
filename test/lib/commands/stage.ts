import { privateKeyToAccount } from 'viem/accounts';
import { commands } from '../../../lib/commands/index.ts';
import type { OperatorStatus } from '../../../lib/domain/operator.ts';
import type { DeferredCall } from '../../../lib/kit/deferred.ts';
import { dispatch } from '../../../lib/kit/dispatch.ts';
import { finish } from '../../../lib/kit/finish.ts';
import { interaction } from '../../../lib/kit/interaction.ts';
import { parse } from '../../../lib/kit/parse.ts';
import { createRegistry } from '../../../lib/kit/registry.ts';
import { checkCallback, checkReplyEdit } from '../../../lib/world/discord/conformance.ts';
import { aChallenge, addressOf, aLink, anOperator } from '../../contracts/samples.ts';
import { lower } from '../../fakes/lower.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts, GUILD, MODERATOR, MODERATOR_ROLE, OPERATOR } from '../../fakes/ports.ts';
import { member, type Body } from '../kit/signed-request.ts';

export type Parsed = ReturnType<typeof JSON.parse>;

export const wallet = privateKeyToAccount(`0x${'11'.repeat(32)}`);
export const WALLET = lower(wallet.address);
export const ATTESTER = addressOf(7);
export const byModerator = { member: member(MODERATOR) };

const registry = createRegistry(commands);
/** The message a pressed button stands on, as far as Discord's rules depend on it. */
const SOURCE = { v2: true, content: '', embeds: 0 };

/** Everything behind the endpoint on fakes: an answer is what the person ends up reading. */
export async function stage(status?: OperatorStatus) {
  const ports = fakePorts();
  if (status !== undefined) {
    const challenge = await ports.challenges.issue(aChallenge(1));
    const operator = anOperator(1, {
      id: OPERATOR,
      ethereumAddress: WALLET,
      status,
      discordHandle: '[x](https://evil)',
    });
    const link = aLink(1, { operatorId: OPERATOR, address: WALLET, role: 'wallet' });
    await ports.operators.prove({ challenge, operator, link, now: Date.now() });
  }
  const log = fakeLog();
  /** `retried`: an earlier try of the worker died after its work. */
  const ask = async (body: Body, { retried = false, now = Date.now() } = {}): Promise<Parsed> => {
    const queued: DeferredCall[] = [];
    const subject = parse(interaction, body);
    const common = { registry, load: async () => ports, now, log };
    const answer: Parsed = await dispatch(subject, {
      ...common,
      components: ports.components,
      guildId: GUILD,
      moderatorRoleIds: [MODERATOR_ROLE],
      enqueue: async (_queue, call) => void queued.push(JSON.parse(JSON.stringify(call))),
    });
    const pressed = subject.type === 3;
    expect(
      await checkCallback(answer, { type: subject.type, ...(pressed ? { source: SOURCE } : {}) }),
    ).toEqual([]);
    const [call] = queued;
    if (!call) return answer.data;
    ports.discord.interactions.set(call.token, 'open');
    await finish(call, { ...common, ports, retried, lastTry: true, leaseSeconds: 30 });
    const reply = ports.discord.replies.get(call.token)?.at(-1);
    const before = answer.type === 6 ? SOURCE : { v2: false, content: '', embeds: 0 };
    const { files = [], ...sent } = reply ?? {};
    expect(await checkReplyEdit(sent, before, 'reply edit', files.length)).toEqual([]);
    return reply;
  };
  return { ports, ask, log, read: async (body: Body) => JSON.stringify(await ask(body)) };
}

export function buttonsOf(body: Parsed): Parsed[] {
  return body.components.flatMap(({ components = [] }: Parsed) =>
    components.flatMap((each: Parsed) => (each.type === 1 ? each.components : [])),
  );
}

/** The custom id of the button whose label begins so. */
export function buttonId(body: Parsed, label: string): string {
  return buttonsOf(body).find((each) => each.label.startsWith(label))?.custom_id ?? `no button ${label}`;
}
