import { sources, type Source } from './sources.ts';

/** A hard look at three hundred; more is a second subject waiting for a name. */
const LONGEST = 300;
const ALL = ['lib', 'functions', 'cdk', 'bin'];

const where = (all: Source[], fits: (line: string, source: Source) => boolean) =>
  all.flatMap((source) =>
    source.lines.flatMap((line, index) =>
      fits(line, source) ? [`${source.path}:${index + 1}: ${line.trim()}`] : [],
    ),
  );

test('no file is longer than three hundred lines, but a catalogue, which is data', () => {
  const long = sources(ALL).filter(
    ({ path, lines }) => lines.length - 1 > LONGEST && !path.startsWith('lib/texts/'),
  );
  expect(long.map(({ path, lines }) => `${path}: ${lines.length - 1}`)).toEqual([]);
});

test('files are named in kebab-case, for a subject', () => {
  const odd = sources(ALL).filter(({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    return (
      !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name) || /^(utils?|helpers?|types|misc|common)\.ts$/.test(name)
    );
  });
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('the environment is read by adapters alone, and by what never leaves this machine', () => {
  const deployed = sources(['lib', 'functions']).filter(
    ({ path }) => !/^lib\/(adapters|config|world)\//.test(path),
  );
  expect(where(deployed, (line) => line.includes('process.env'))).toEqual([]);
});

test('nothing is silenced and nothing is left for later', () => {
  const FORBIDDEN = /@ts-(ignore|nocheck|expect-error)|(es|ox)lint-disable|\b(TODO|FIXME|XXX)\b/;
  expect(where(sources(ALL), (line) => FORBIDDEN.test(line))).toEqual([]);
});

test('what is deployed asserts no types: no `as`, no `!`, no `any`', () => {
  const deployed = sources(['lib', 'functions']).filter(({ path }) => !path.startsWith('lib/world/'));
  const code = (line: string) => line.replace(/\/\/.*|^\s*\*.*|^\s*\/\*.*|(['"`]).*?\1/g, '');
  const ASSERTION = /[\w)\]}] as (?!const\b)[A-Z{[]|\w!\.|[\w)\]]!;|: any\b|<any>/;
  expect(where(deployed, (line) => !/^\s*(import|export) /.test(line) && ASSERTION.test(code(line)))).toEqual(
    [],
  );
});
