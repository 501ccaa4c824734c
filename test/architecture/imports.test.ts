import { dirname, join } from 'node:path/posix';
import { importsOf, sources, type Source } from './sources.ts';

/**
 * Who may import whom. A room names the rooms and the packages it may reach; the longest name that fits a path is its
 * room, and every room may import itself. To change the architecture, change its row in the same pull request.
 */
const LEAVES = ['lib/command-mentions.ts', 'lib/config', 'lib/errors.ts', 'lib/log.ts', 'lib/text.ts'];
const ROOMS: Record<string, { rooms: readonly string[]; packages: readonly string[] }> = {
  'lib/config': { rooms: [], packages: [] },
  'lib/command-mentions.ts': { rooms: [], packages: [] },
  'lib/errors.ts': { rooms: ['lib/text.ts'], packages: [] },
  'lib/text.ts': { rooms: [], packages: [] },
  'lib/texts': { rooms: ['lib/text.ts'], packages: [] },
  'lib/log.ts': { rooms: [], packages: [] },
  'lib/domain': {
    rooms: ['lib/errors.ts', 'lib/text.ts', 'lib/config'],
    packages: ['valibot', '@noble/hashes'],
  },
  'lib/ports.ts': { rooms: ['lib/ports'], packages: [] },
  'lib/ports': { rooms: ['lib/domain', 'lib/text.ts'], packages: [] },
  'lib/kit': {
    rooms: ['lib/domain', 'lib/ports.ts', 'lib/texts', ...LEAVES],
    packages: ['valibot', '@valibot/to-json-schema', 'hono', 'discord-interactions', 'node:crypto'],
  },
  // Pixels from data.
  'lib/pictures': { rooms: ['lib/domain', ...LEAVES], packages: ['node:zlib'] },
  'lib/checks': { rooms: ['lib/kit', 'lib/domain', 'lib/config', 'lib/text.ts'], packages: [] },
  'lib/roles': { rooms: ['lib/kit', 'lib/domain', 'lib/config', 'lib/text.ts'], packages: [] },
  'lib/flows': {
    rooms: ['lib/kit', 'lib/domain', 'lib/ports.ts', ...LEAVES, 'lib/checks', 'lib/pictures'],
    packages: ['valibot', 'node:crypto'],
  },
  'lib/commands': {
    rooms: ['lib/kit', 'lib/domain', 'lib/ports.ts', ...LEAVES, 'lib/flows', 'lib/pictures', 'lib/roles'],
    packages: ['valibot'],
  },
  'lib/routes': {
    rooms: ['lib/kit', 'lib/domain', 'lib/ports.ts', ...LEAVES, 'lib/flows'],
    packages: ['valibot'],
  },
  'lib/jobs': {
    rooms: ['lib/kit', 'lib/domain', 'lib/ports.ts', ...LEAVES, 'lib/flows', 'lib/roles'],
    packages: ['valibot', 'node:crypto'],
  },
  'lib/http': {
    rooms: [
      'lib/texts',
      'lib/kit',
      'lib/domain',
      'lib/ports.ts',
      ...LEAVES,
      'lib/routes',
      'lib/flows',
      'lib/verify-page',
    ],
    packages: ['hono', 'valibot', 'node:'],
  },
  'lib/verify-page': { rooms: ['lib/domain', ...LEAVES], packages: [] },
  'lib/adapters': {
    rooms: ['lib/domain', 'lib/ports.ts', ...LEAVES],
    packages: ['viem', '@aws-sdk', '@smithy', 'discord-interactions', 'valibot', 'node:'],
  },
  'lib/runtime': {
    rooms: [
      'lib/adapters',
      'lib/checks',
      'lib/commands',
      'lib/domain',
      'lib/flows',
      'lib/http',
      'lib/jobs',
      'lib/kit',
      'lib/ports.ts',
      'lib/roles',
      'lib/routes',
      ...LEAVES,
    ],
    packages: ['aws-lambda'],
  },
  functions: {
    rooms: [
      'lib/adapters',
      'lib/checks',
      'lib/commands',
      'lib/domain',
      'lib/flows',
      'lib/http',
      'lib/jobs',
      'lib/kit',
      'lib/ports.ts',
      'lib/roles',
      'lib/routes',
      'lib/runtime',
      ...LEAVES,
    ],
    packages: ['hono', 'discord-interactions', 'valibot'],
  },
  cdk: { rooms: ['lib/config'], packages: ['aws-cdk-lib', 'constructs', 'esbuild', 'node:'] },
  // Never deployed: it runs what is, so it may see all of it. Only `bin` and `test` may see it.
  'lib/world': { rooms: ['lib', 'cdk', 'bin'], packages: ['*'] },
  bin: { rooms: ['lib', 'cdk'], packages: ['*'] },
};

const roomNames = Object.keys(ROOMS).sort((one, other) => other.length - one.length);
const within = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
const roomOf = (path: string) => roomNames.find((room) => within(path, room));

/** What an import breaks, or undefined. */
function broken(from: string, source: Pick<Source, 'path'>): string | undefined {
  const room = roomOf(source.path);
  const row = room === undefined ? undefined : ROOMS[room];
  if (room === undefined || !row) return 'stands in no room of the table';
  if (!from.startsWith('.')) {
    const allowed = row.packages.some(
      (name) => name === '*' || from === name || from.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
    // A scope such as @aws-sdk covers its packages.
    return allowed ? undefined : `${room} may not import the package ${from}`;
  }
  const target = join(dirname(source.path), from);
  const targetRoom = roomOf(target);
  if (targetRoom === room) return undefined;
  const allowed =
    targetRoom !== undefined && row.rooms.some((each) => within(targetRoom, each) || targetRoom === each);
  return allowed ? undefined : `${room} may not import ${targetRoom ?? target}`;
}

test('every import keeps to the table', () => {
  const faults = sources(['lib', 'functions', 'cdk', 'bin']).flatMap((source) =>
    importsOf(source).flatMap(({ line, from }) => {
      const why = broken(from, source);
      return why === undefined ? [] : [`${source.path}:${line}: ${why} ('${from}')`];
    }),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['lib/domain/slot.ts', '../ports.ts'],
  ['lib/domain/slot.ts', 'viem'],
  ['lib/checks/late.ts', '../ports.ts'],
  ['lib/checks/late.ts', 'valibot'],
  ['lib/commands/x.ts', '../adapters/env.ts'],
  ['lib/commands/x.ts', 'viem'],
  ['lib/kit/x.ts', '../flows/y.ts'],
  ['lib/adapters/x.ts', '../kit/message.ts'],
  ['lib/runtime/x.ts', '../world/world.ts'],
  ['functions/x.ts', '../lib/world/world.ts'],
  ['functions/x.ts', '../cdk/app.ts'],
  ['cdk/stacks/x.ts', '../../lib/kit/message.ts'],
  ['cdk/stacks/x.ts', 'viem'],
  ['lib/elsewhere/x.ts', '../config/events.ts'],
])('the table would refuse %s importing %s', (path, from) => {
  expect(broken(from, { path })).toMatch(/may not import|no room/);
});

test('an import is read in each of its forms', () => {
  const lines = [
    "import { a } from './a.ts';",
    "import type { B } from './b.ts';",
    "export { c } from './c.ts';",
    "} from './d.ts';",
    "import './e.ts';",
    "  const { f } = await import('./f.ts');",
  ];
  const read = importsOf({ path: 'x.ts', text: lines.join('\n'), lines });
  expect(read.map(({ from }) => from)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts']);
});
