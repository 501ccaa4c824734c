import { registerCommands } from '../../../../lib/adapters/discord/register-commands.ts';
import { createRest } from '../../../../lib/adapters/discord/rest.ts';
import { commands } from '../../../../lib/commands/index.ts';
import { SETTINGS } from '../../../../lib/config/settings.ts';
import { discordCommands } from '../../../../lib/kit/discord-commands.ts';
import type { LocalDiscord } from '../../../../lib/world/discord/local-discord.ts';
import { APPLICATION, GUILD, guild } from '../../world/discord/fixture.ts';
import { clientOf } from './stand-in.ts';

let standIn: LocalDiscord;
beforeEach(async () => {
  standIn = await guild();
});
afterEach(async () => standIn.stop());

const register = (list: Record<string, unknown>[], options = {}) =>
  registerCommands(
    createRest(clientOf(standIn)),
    { applicationId: APPLICATION, guildId: GUILD },
    list,
    options,
  );
let OURS: Record<string, unknown>[];
beforeAll(async () => {
  OURS = await discordCommands(commands);
});
const NOTHING = { added: [], changed: [], removed: [] };

test('every command is registered once, and its id is told as the setting takes it', async () => {
  const { changes, ids } = await register(OURS);
  expect(changes).toMatchObject({ added: commands.map(({ name }) => name), changed: [], removed: [] });
  expect(ids).toMatch(new RegExp(SETTINGS.COMMAND_IDS.pattern));
  expect(ids.split(',').map((entry) => entry.split(':')[0])).toEqual(commands.map(({ name }) => name));
  expect(await register(OURS)).toEqual({ changes: NOTHING, ids });
});

test('another word in another language is a change', async () => {
  const { ids } = await register(OURS);
  const [first, ...rest] = structuredClone(OURS);
  const changed = { ...first, description_localizations: { 'en-US': 'x', ru: 'другое' } };
  expect(await register([changed, ...rest])).toEqual({
    changes: { ...NOTHING, changed: [first!['name']] },
    ids,
  });
});

test('the languages in another order are no change', async () => {
  await register([{ name: 'a', description: 'x', type: 1, name_localizations: { ru: 'а', tr: 'b' } }]);
  const turned = { name: 'a', description: 'x', type: 1, name_localizations: { tr: 'b', ru: 'а' } };
  expect((await register([turned])).changes).toEqual(NOTHING);
});

test('a dry run says what would change and changes nothing', async () => {
  const { changes, ids } = await register(OURS, { dryRun: true });
  expect(changes.added).toHaveLength(commands.length);
  expect(ids).toBe('');
  expect(standIn.state.commands.get(GUILD) ?? []).toEqual([]);
});
