import { checkSetting, listOf, setting } from '../../../lib/adapters/env.ts';
import { readSettings } from '../../../lib/adapters/read-settings.ts';
import { SETTINGS, type SettingName } from '../../../lib/config/settings.ts';

const env = {
  GUILD_ID: '1100000000000000002',
  BOT_CLIENT_ID: '1100000000000000001',
  MODERATOR_ROLE_IDS: '1100000000000000007, 1100000000000000008'.replace(' ', ''),
  OPERATOR_ROLE_ID: '1100000000000000006',
  ALERT_CHANNEL_ID: '1100000000000000005',
  L1_CHAIN_ID: '11155111',
  REGISTRY_ADDRESS: '0xA0BFb1B494FB49041e5c6e8c2C1BE09cD171c6Ba',
  API_URL: '',
  API_ENDPOINT: 'https://abc.execute-api.eu-west-2.amazonaws.com/',
};
const names = Object.keys(SETTINGS) as SettingName[];

test('what decisions depend on is read in the forms they use', () => {
  expect(readSettings(env)).toEqual({
    guildId: env.GUILD_ID,
    funderWei: 0n,
    stakeLimits: { perDay: 50, perOperator: 5 },
    applicationId: env.BOT_CLIENT_ID,
    moderatorRoleIds: ['1100000000000000007', '1100000000000000008'],
    operatorRoleId: env.OPERATOR_ROLE_ID,
    alertChannelId: env.ALERT_CHANNEL_ID,
    chainId: 11155111,
    registry: '0xa0bfb1b494fb49041e5c6e8c2c1be09cd171c6ba',
    publicUrl: 'https://abc.execute-api.eu-west-2.amazonaws.com',
  });
});

test.each(names.filter((name) => SETTINGS[name].required))(
  '%s that is missing names itself and an example',
  (name) => {
    for (const empty of [undefined, '', '  '])
      expect(() => setting(name, { [name]: empty })).toThrow(
        expect.objectContaining({ code: 'internal', message: expect.stringContaining(`${name} is not set`) }),
      );
  },
);

const shownToPeople = names.filter((name) => SETTINGS[name].home !== 'secret');

test.each(shownToPeople)('the example of %s is a valid value, and so is its default', (name) => {
  const { example, ...rest } = SETTINGS[name];
  expect(checkSetting(name, example)).toBe(example);
  if ('default' in rest) expect(setting(name, {})).toBe(rest.default);
});

test.each<[SettingName, string]>([
  ['GUILD_ID', 'my server'],
  ['REGISTRY_ADDRESS', '0x12'],
  ['L1_CHAIN_ID', 'sepolia'],
  ['DISCORD_PUBLIC_KEY', 'AB'.repeat(32)],
  ['MODERATOR_ROLE_IDS', '1,2'],
])('%s as %p is malformed, and the message shows what it should look like', (name, value) => {
  expect(() => setting(name, { [name]: value })).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(`${name} is malformed: "${value}" should look like`),
    }),
  );
});

test.each<[SettingName, string]>([
  ['BACKEND_API_KEY', 'hush'],
  ['ETHEREUM_HOST', 'ftp://rpc.example/hush'],
])('a malformed secret, %s, is not repeated in the message', (name, value) => {
  expect(() => checkSetting(name, value)).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hush') }),
  );
});

test('a list is read with its blanks and empty parts left out', () => {
  expect(listOf(' a, b ,,c,')).toEqual(['a', 'b', 'c']);
  expect(listOf('')).toEqual([]);
});
