import { commands } from '../../../lib/commands/index.ts';
import { createRegistry } from '../../../lib/kit/registry.ts';

const registry = createRegistry(commands);

test('every command, button and form is found by its key, and knows it', () => {
  for (const command of commands) {
    expect(registry.command(command.name)).toBe(command);
    expect(registry.handler(command.name)).toBe(command.handler);
    for (const [key, part] of command.parts)
      expect(registry.handler(key)).toMatchObject({ key, access: part.access });
  }
});

test.each([
  '',
  'frobnicate',
  'constructor',
  '__proto__',
  'register:',
  'register:nothing',
  'register'.toUpperCase(),
])('nothing is found under %p', (key) => {
  expect(registry.handler(key)).toBeUndefined();
  expect(registry.command(key)).toBeUndefined();
});

test('the catalogue tells every command once', () => {
  expect(registry.catalogue.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
});
