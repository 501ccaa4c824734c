import { customId, readCustomId } from '../../../lib/kit/custom-id.ts';

const USER = '1100000000000000003';

test('what goes in comes out', () => {
  for (const arg of ['', 'ab'.repeat(16), '0xAbC:~!', 'page=2'])
    expect(readCustomId(customId({ handler: 'register:paste', userId: USER, arg }))).toEqual({
      handler: 'register:paste',
      userId: USER,
      arg,
    });
});

test('a hundred characters are taken, one more is a fault of ours', () => {
  const bare = customId({ handler: 'a:b', userId: USER, arg: '' }).length;
  expect(customId({ handler: 'a:b', userId: USER, arg: 'x'.repeat(100 - bare) })).toHaveLength(100);
  expect(() => customId({ handler: 'a:b', userId: USER, arg: 'x'.repeat(101 - bare) })).toThrow(
    /101 characters/,
  );
});

test.each([
  '',
  'verify_me',
  'register:paste',
  `register|${USER}|x`,
  `register:paste|${USER}`,
  `register:paste|12|x`,
  `register:paste|${USER}|a|b`,
  `register:paste|${USER}|a b`,
  `REGISTER:paste|${USER}|x`,
  `register:paste|${USER}|x\n`,
  ` register:paste|${USER}|x`,
])('%p is not of our making', (id) => {
  expect(readCustomId(id)).toBeUndefined();
});
