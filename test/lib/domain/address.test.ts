import * as v from 'valibot';
import { getAddress } from 'viem';
import { address, checksummed, sameAddress, shortened, storedAddress } from '../../../lib/domain/address.ts';

/** The samples of EIP-55 itself, all capitals and all lower case among them. */
const EIP_55 = [
  '0x52908400098527886E0F7030069857D2E4169EE7',
  '0x8617E340B3D01FA5F11F306F4090FD50E238070D',
  '0xde709f2102306220921060314715629080e2fb77',
  '0x27b1fdb04752bbc536007a920d24acb045561c26',
  '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
  '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB',
  '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
] as const;

test.each(EIP_55)('%s is taken in every letter case that carries no wrong checksum', (sample) => {
  const lower = sample.toLowerCase();
  for (const typed of [
    sample,
    lower,
    `0x${sample.slice(2).toUpperCase()}`,
    `0X${sample.slice(2)}`,
    ` ${sample}\n`,
  ])
    expect(v.parse(address, typed)).toBe(lower);
});

test('the EIP-55 form is the one that viem writes', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const value =
      `0x${(BigInt(seed) * 0x9e3779b97f4a7c15f39cc0605cedc8341082276bn).toString(16).padStart(40, '0').slice(-40)}` as const;
    expect(checksummed(value)).toBe(getAddress(value));
  }
});

test.each([
  ['one letter in the wrong case', EIP_55[4].replace('aAeb', 'AAeb'), /checksum/],
  ['one digit mistyped', EIP_55[4].replace('6053', '6054'), /checksum/],
  ['a digit missing', EIP_55[4].slice(0, -1), /40 hex digits/],
  ['a digit too many', `${EIP_55[4]}0`, /40 hex digits/],
  ['no 0x', EIP_55[4].slice(2), /40 hex digits/],
  ['a letter beyond f', EIP_55[4].replace('5aA', '5gA'), /40 hex digits/],
  ['a blank inside', EIP_55[4].replace('5aA', '5 A'), /40 hex digits/],
  ['a name', 'olga.eth', /40 hex digits/],
  ['nothing', '', /40 hex digits/],
])('%s is refused', (_name, typed, words) => {
  const result = v.safeParse(address, typed);
  expect(result.success).toBe(false);
  expect(result.issues?.[0].message).toMatch(words);
});

test('an address from a trusted place needs the form and no checksum', () => {
  expect(v.parse(storedAddress, EIP_55[4].replace('aAeb', 'AAeb'))).toBe(EIP_55[4].toLowerCase());
  expect(v.is(storedAddress, '0x12')).toBe(false);
});

test('an address is shortened with its checksum and compared without', () => {
  expect(shortened('0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed')).toBe('0x5aAe…eAed');
  expect(sameAddress(EIP_55[4], EIP_55[4].toLowerCase())).toBe(true);
});

test('what is no address at all is told that, and nothing of a checksum', () => {
  const { issues } = v.safeParse(address, 'ethereum_address:0x70997970C51812dc3A010C7d01b50e0d17dc79C8');
  expect(issues?.map(({ message }) => message)).toEqual([
    'An Ethereum address is 0x followed by 40 hex digits.',
  ]);
});
