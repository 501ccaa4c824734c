import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { restoreBackup } from '../../bin/backup/restore-backup.ts';
import { rowsOf, writeBackup } from '../../bin/backup/write-backup.ts';
import { createDocumentClient } from '../../lib/adapters/dynamodb/client.ts';
import type { Database } from '../../lib/adapters/dynamodb/database.ts';
import { mentions } from '../../lib/adapters/dynamodb/personal-rows.ts';
import { TABLES } from '../../lib/adapters/dynamodb/walk.ts';
import { commands } from '../../lib/commands/index.ts';
import { becomeOperator, startTestWorld, textOf, type TestWorld } from './world-under-test.ts';

let at: TestWorld;
let database: Database;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sparta-e2e-'));
  at = await startTestWorld();
  const { endpoints, tables } = at.world.aws;
  const nameOf = (name: string) => tables[name] ?? `no table ${name}`;
  database = {
    client: createDocumentClient({ endpoint: endpoints.dynamodb, requestTimeoutMs: 30_000 }),
    tables: { operators: nameOf('operators'), validators: nameOf('validators'), ledger: nameOf('ledger') },
    now: () => Date.now(),
  };
  await becomeOperator(at.story, 'alice');
}, 180_000);
afterAll(async () => {
  database?.client.destroy();
  await at?.world.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function rowsNaming(id: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of TABLES)
    for await (const row of rowsOf(database, table))
      if (mentions(row, id)) found.push(`${table} ${String(row['pk'])} ${String(row['sk'])}`);
  return found;
}

/** What the endpoint answers to somebody whose Discord shows them more than it should. */
async function answerTo(name: string, changes: Record<string, unknown> = {}): Promise<string> {
  const bob = at.story.player('bob');
  const drafted = bob.draft('help') as { data: Record<string, unknown> };
  const data = { ...drafted.data, name, options: [] };
  const { status, raw } = await bob.raw({ ...drafted, data, ...changes });
  expect(status).toBe(200);
  return raw.toString();
}

const ofModerators = commands.filter((each) => each.handler.access === 'moderator').map(({ name }) => name);

test('commands of moderators are refused to somebody else by the endpoint itself, without a trace', async () => {
  for (const name of ofModerators) expect(await answerTo(name)).toMatch(/"type":4.*for moderators/);
  expect((await at.world.aws.idle()).idle).toBe(true);
  expect(await rowsNaming(at.story.player('bob').userId)).toEqual([]);
}, 120_000);

test.each([
  ['another server', { guild_id: '1180000000000009999' }, 'another Discord server'],
  ['a direct message', { guild_id: undefined, context: 1 }, 'not in direct messages'],
  [
    'an app installed by the person alone',
    { authorizing_integration_owners: { '1': '1180000000000009999' } },
    'must be installed in the server',
  ],
])(
  'every command is refused in %s',
  async (_name, changes, words) => {
    for (const { name } of commands) {
      const answer = await answerTo(name, changes);
      expect(answer).toContain('"type":4');
      expect(answer).toContain(words);
    }
    expect((await at.world.aws.idle()).idle).toBe(true);
  },
  120_000,
);

test('who deletes themselves is in no table, loses the role, and does not come back with a backup', async () => {
  const { story } = at;
  const alice = story.player('alice').userId;
  story.must('alice holds the role', story.hasOperatorRole('alice'));
  const exported = await story.command('alice', 'privacy', { action: 'export' });
  expect(textOf(exported)).toContain('sparta-export.json');

  const file = path.join(folder, 'before.jsonl.gz');
  await writeBackup(database, 'dev', createWriteStream(file));

  const question = await story.command('alice', 'privacy', { action: 'delete' });
  const pressed = await story.player('alice').press(question, 'Delete everything');
  if (pressed.kind !== 'updated') throw new Error('the button got no answer');
  expect(textOf(await pressed.settled())).toContain('You are deleted');
  await at.world.aws.whenIdle();
  expect(story.hasOperatorRole('alice')).toBe(false);
  expect(await rowsNaming(alice)).toEqual([]);

  const restored = await restoreBackup(database, {
    file,
    stage: 'dev',
    tombstones: [],
    merge: true,
    dryRun: false,
  });
  expect(restored.forgotten).toBeGreaterThan(3);
  expect(await rowsNaming(alice)).toEqual([]);
  expect(textOf(await story.command('alice', 'my-stats'))).toContain('not registered yet');
  expect(at.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
}, 120_000);
