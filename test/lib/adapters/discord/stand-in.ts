import { createDiscord } from '../../../../lib/adapters/discord/discord.ts';
import type { RestOptions } from '../../../../lib/adapters/discord/rest.ts';
import type { LocalDiscord } from '../../../../lib/world/discord/local-discord.ts';
import type { Discord } from '../../../../lib/ports.ts';
import { fakeLog, type FakeLog } from '../../../fakes/log.ts';
import { ask, GUILD, OPERATOR, TOKEN } from '../../world/discord/fixture.ts';

export interface Client extends RestOptions {
  discord: Discord;
  log: FakeLog;
  /** How often a new token was asked for after a 401. */
  forgotten(): number;
}

/** The real adapter against a stand-in. `tokens`: what the secret holds, read by read; the last one stays. */
export function clientOf(standIn: LocalDiscord, tokens: string[] = [TOKEN]): Client {
  const log = fakeLog();
  let at = 0;
  const options = {
    apiUrl: standIn.url,
    token: async () => tokens[Math.min(at, tokens.length - 1)]!,
    forgetToken: () => void (at += 1),
    log,
  };
  return { ...options, discord: createDiscord(options), forgotten: () => at };
}

/** A command was typed; its token, and the answer where one is given. */
export async function openReply(
  standIn: LocalDiscord,
  answered: boolean,
): Promise<{ applicationId: string; token: string; originalId: () => string }> {
  await ask(standIn, 'PUT', `/applications/${standIn.applicationId}/guilds/${GUILD}/commands`, [
    { name: 'help', description: 'What there is', type: 1 },
  ]);
  const draft = standIn.person(OPERATOR).draft('help');
  const id = JSON.stringify(draft['id']).slice(1, -1);
  const token = JSON.stringify(draft['token']).slice(1, -1);
  if (answered) {
    const taken = await ask(standIn, 'POST', `/interactions/${id}/${token}/callback`, {
      type: 5,
      data: { flags: 64 },
    });
    if (taken.status !== 204) throw new Error(JSON.stringify(taken.body));
  }
  const originalId = () => standIn.state.interactions.get(id)?.originalId ?? '';
  return { applicationId: standIn.applicationId, token, originalId };
}
