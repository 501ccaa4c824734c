import { localConfiguration, type Configuration } from '../../../bin/doctor/configuration.ts';
import { examine } from '../../../bin/doctor/examine.ts';
import type { Finding, Verdict } from '../../../bin/doctor/finding.ts';
import { linesOf } from '../../../bin/doctor/print.ts';
import { LOCAL, PEOPLE } from '../../../lib/world/guild.ts';
import { PERMISSIONS } from '../../../lib/world/discord/permissions.ts';
import { endpointThat, STRANGE_BLOCK } from './lying-endpoint.ts';
import { startTestWorld, type TestWorld } from '../../e2e/world-under-test.ts';

let place: TestWorld;
let configuration: Configuration;
beforeAll(async () => {
  place = await startTestWorld({ engine: 'embedded' });
  await place.world.tick();
  configuration = await localConfiguration(place.world.file);
}, 240_000);
afterAll(() => place?.world.stop(), 60_000);

/** Findings of the local world with settings changed, by subject and name. */
async function found(given: Record<string, string> = {}, secret: Record<string, string> = {}) {
  const findings = await examine({
    ...configuration,
    given: { ...configuration.given, ...given },
    secret: { ...configuration.secret, ...secret },
  });
  return {
    findings,
    of: (subject: Finding['subject'], what: string) =>
      findings.find((each) => each.subject === subject && each.what.includes(what)),
    bad: findings.filter(({ verdict }) => verdict === 'bad').map(({ subject, what }) => `${subject} ${what}`),
  };
}

const state = () => {
  const { discord } = place.world;
  if (!discord) throw new Error('the world has a Discord');
  return discord.state;
};

test('in the local world nothing is bad, and what it has no part for is unknown', async () => {
  const { findings, bad, of } = await found();
  expect(bad).toEqual([]);
  const good: [Finding['subject'], string][] = [
    ['settings', 'parameters'],
    ['settings', 'BOT_TOKEN'],
    ['aws', 'table sparta-dev-ledger'],
    ['aws', 'queue sparta-dev-roles.fifo'],
    ['aws', 'secret sparta/dev/components'],
    ['discord', 'BOT_CLIENT_ID'],
    ['discord', 'DISCORD_PUBLIC_KEY'],
    ['discord', 'interactions endpoint'],
    ['discord', 'commands'],
    ['discord', 'COMMAND_IDS'],
    ['discord', 'permissions'],
    ['discord', 'OPERATOR_ROLE_ID'],
    ['discord', 'MODERATOR_ROLE_IDS'],
    ['discord', 'ALERT_CHANNEL_ID'],
    ['l1', 'head'],
    ['l1', 'logs'],
    ['l1', 'Registry'],
    ['node', 'chain'],
    ['node', 'rollup'],
    ['node', 'sentinel'],
    ['node', 'admin port'],
    ['account', 'SPARTA_PRIVATE_KEY'],
    ['elsewhere', 'API'],
    ['elsewhere', 'webhooks'],
  ];
  for (const [subject, what] of good) expect([what, of(subject, what)?.verdict]).toEqual([what, 'good']);
  const unknown = findings.filter(({ verdict }) => verdict === 'unknown');
  expect(unknown.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['event bus sparta-dev', 'agreement', 'DEAD_MAN_PING_URL', 'migrations']),
  );
  const lines = linesOf(findings);
  expect(lines).toContain('Discord');
  expect(lines.at(-1)).toMatch(/^good: \d+, bad: 0, unknown: \d+$/);
});

test('it changes nothing, and tells nothing secret', async () => {
  const { discord, aws } = place.world;
  const asked: string[] = [];
  const stop = discord?.events.subscribe((event) => {
    if (event.kind === 'request') asked.push(event.method);
  });
  const { findings } = await found();
  stop?.();
  expect(asked.length).toBeGreaterThan(4);
  expect(new Set(asked)).toEqual(new Set(['GET']));
  expect((await aws.idle()).waiting).toEqual({});
  const text = JSON.stringify(findings);
  for (const name of ['BOT_TOKEN', 'BACKEND_API_KEY', 'SPARTA_PRIVATE_KEY'])
    expect(text).not.toContain(configuration.secret[name]);
});

test.each<[string, Record<string, string>, Record<string, string>, string, RegExp]>([
  ['a token Discord refuses', {}, { BOT_TOKEN: 'another-token' }, 'discord BOT_TOKEN', /refuses it/],
  [
    'the id of another application',
    { BOT_CLIENT_ID: PEOPLE.bob.id },
    {},
    'discord BOT_CLIENT_ID',
    /the token is of/,
  ],
  [
    'the key of another application',
    { DISCORD_PUBLIC_KEY: 'ab'.repeat(32) },
    {},
    'discord DISCORD_PUBLIC_KEY',
    /not the key/,
  ],
  ['a server it is not in', { GUILD_ID: PEOPLE.bob.id }, {}, 'discord server', /not in the server/],
  [
    'a role there is not',
    { OPERATOR_ROLE_ID: PEOPLE.bob.id },
    {},
    'discord OPERATOR_ROLE_ID',
    /no such role/,
  ],
  [
    'a moderators’ role there is not',
    { MODERATOR_ROLE_IDS: PEOPLE.bob.id },
    {},
    'discord MODERATOR_ROLE_IDS',
    /no role/,
  ],
  [
    'a channel there is not',
    { ALERT_CHANNEL_ID: PEOPLE.bob.id },
    {},
    'discord ALERT_CHANNEL_ID',
    /does not see it/,
  ],
  ['ids of other commands', { COMMAND_IDS: `help:${PEOPLE.bob.id}` }, {}, 'discord COMMAND_IDS', /other ids/],
  ['another chain', { L1_CHAIN_ID: '1' }, {}, 'node chain', /follows chain 31337/],
  ['an address that is no Registry', { REGISTRY_ADDRESS: `0x${'12'.repeat(20)}` }, {}, 'Registry', /./],
  [
    'another key of the admin port',
    {},
    { AZTEC_NODE_ADMIN_KEY: 'another-key' },
    'node admin port',
    /did not answer|refused/,
  ],
  ['a node that is not there', {}, { AZTEC_RPC_URL: 'http://127.0.0.1:1' }, 'node node', /no connection/],
  [
    'the address of another key',
    { SPARTA_ADDRESS: `0x${'12'.repeat(20)}` },
    {},
    'account SPARTA_PRIVATE_KEY',
    /the key is that of/,
  ],
  ['an API that is not there', { API_URL: 'http://127.0.0.1:1' }, {}, 'elsewhere API', /does not answer/],
  [
    'a dead man nobody reaches',
    {},
    { DEAD_MAN_PING_URL: 'https://127.0.0.1:1/secret-ping-id' },
    'elsewhere DEAD_MAN_PING_URL',
    /cannot be reached/,
  ],
  [
    'a table that is not there',
    { LEDGER_TABLE_NAME: 'sparta-dev-other' },
    {},
    'aws table sparta-dev-other',
    /is not there/,
  ],
  ['a parameter that is malformed', { GUILD_ID: 'my server' }, {}, 'settings GUILD_ID', /does not match/],
  [
    'a secret that is malformed',
    {},
    { BACKEND_API_KEY: 'too-short' },
    'settings BACKEND_API_KEY',
    /malformed: its value/,
  ],
])('%s is bad, with what to do', async (_name, given, secret, name, words) => {
  const { findings, bad } = await found(given, secret);
  const one = findings.find(
    ({ subject, what, verdict }) => verdict === 'bad' && `${subject} ${what}`.includes(name),
  );
  expect([name, one?.verdict, bad]).toEqual([name, 'bad' satisfies Verdict, bad]);
  expect(one?.found).toMatch(words);
  expect(one?.next).toMatch(/\w/);
  expect(JSON.stringify(findings)).not.toMatch(/another-token|too-short|secret-ping-id/);
});

test('a role that is not below Sparta’s own, and a channel it may not write in, are bad', async () => {
  const { roles, channels } = state();
  const operator = roles.get(LOCAL.operatorRoleId);
  const channel = channels.get(LOCAL.alertChannelId);
  if (!operator || !channel) throw new Error('both are there');
  const [position, denied] = [operator.position, channel.botDenied];
  operator.position = 99;
  channel.botDenied = PERMISSIONS.sendMessages;
  try {
    const { of } = await found();
    expect(of('discord', 'OPERATOR_ROLE_ID')).toMatchObject({
      verdict: 'bad',
      next: expect.stringContaining('Drag'),
    });
    expect(of('discord', 'ALERT_CHANNEL_ID')).toMatchObject({
      verdict: 'bad',
      found: expect.stringContaining('Send Messages'),
    });
  } finally {
    operator.position = position;
    channel.botDenied = denied;
  }
});

test('commands that are others than here are bad, and stay as they are', async () => {
  const before = state().commands.get(LOCAL.guildId) ?? [];
  state().commands.set(LOCAL.guildId, before.slice(1));
  try {
    const { of } = await found();
    expect(of('discord', 'commands')).toMatchObject({ verdict: 'bad', next: 'Run npm run commands.' });
    expect(state().commands.get(LOCAL.guildId)).toEqual(before.slice(1));
  } finally {
    state().commands.set(LOCAL.guildId, before);
  }
});

test('endpoints are compared; one of another chain, one down and one that gives few logs are told apart', async () => {
  const { ethereum } = place.world.file;
  const forked = await endpointThat(place.world.file.ethereum, ({ method, params }) =>
    method === 'eth_getBlockByNumber' && params[0] !== 'latest'
      ? { result: { ...STRANGE_BLOCK, number: params[0] } }
      : undefined,
  );
  const other = await endpointThat(place.world.file.ethereum, ({ method }) =>
    method === 'eth_chainId' ? { result: '0x1' } : undefined,
  );
  const narrow = await endpointThat(place.world.file.ethereum, ({ method, params }) => {
    if (method !== 'eth_getLogs') return undefined;
    const [range] = params as [{ fromBlock: string; toBlock: string }];
    const blocks = Number(range.toBlock) - Number(range.fromBlock) + 1;
    return blocks > 2 ? { error: { code: -32005, message: 'limited to 2 blocks' } } : undefined;
  });
  try {
    const hosts = [ethereum, forked.url, other.url, narrow.url, 'http://127.0.0.1:1'].join(',');
    const { findings, of } = await found({}, { ETHEREUM_HOST: hosts });
    expect(of('l1', 'endpoint 1')).toMatchObject({ verdict: 'good' });
    expect(of('l1', 'endpoint 3')).toMatchObject({
      verdict: 'bad',
      found: expect.stringContaining('chain 1,'),
    });
    expect(findings.find(({ what }) => what.startsWith('endpoint 4') && what.endsWith('logs'))).toMatchObject(
      {
        verdict: 'bad',
        found: expect.stringContaining('at most: 1 (error -32005: limited to 2 blocks'),
      },
    );
    expect(of('l1', 'endpoint 5')).toMatchObject({
      verdict: 'bad',
      found: expect.stringContaining('no connection'),
    });
    expect(of('l1', 'agreement')).toMatchObject({
      verdict: 'bad',
      found: expect.stringContaining('another chain: 1'),
    });
    expect(JSON.stringify(findings)).not.toContain('a-very-secret-key');
  } finally {
    for (const each of [forked, other, narrow]) each.stop();
  }
});
