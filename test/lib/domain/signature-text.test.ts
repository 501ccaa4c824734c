import { signatureFrom } from '../../../lib/domain/signature-text.ts';

const SIGNATURE = `0x${'ab12'.repeat(32)}1b`;
const LINES = SIGNATURE.replace(/.{40}/g, '$&\n');

test.each([
  ['as it is', SIGNATURE],
  ['in upper case', `0x${SIGNATURE.slice(2).toUpperCase()}`],
  ['in upper case to the prefix', SIGNATURE.toUpperCase()],
  ['with blanks and line ends around it', `  \r\n${SIGNATURE}\n\t`],
  ['broken into lines', LINES],
  ['between quotes', `"${SIGNATURE}"`],
  ['between single quotes, with a comma after', `'${SIGNATURE}',`],
  ['between the quotes of a word processor', `“${SIGNATURE}”`],
  ['between backticks', `\`${SIGNATURE}\``],
  ['in JSON under signature', JSON.stringify({ address: '0x00', signature: SIGNATURE, version: '2' })],
  ['in JSON under sig', JSON.stringify({ address: '0x00', msg: 'a text', sig: SIGNATURE }, null, 2)],
  ['in JSON with line ends around it', `\n${JSON.stringify({ signature: ` ${SIGNATURE} ` })}\n`],
])('a signature %s is that signature', (_name, text) => {
  expect(signatureFrom(text)).toBe(SIGNATURE);
});

test('a longer one, of a contract wallet, is kept whole', () => {
  expect(signatureFrom(`0x${'cd'.repeat(2000)}`)).toBe(`0x${'cd'.repeat(2000)}`);
});

test.each([
  ['nothing', ''],
  ['a word', 'signed, Olga'],
  ['hex without its prefix', 'ab'.repeat(65)],
  ['half a byte', '0xabc'],
  ['no hex', `0x${'zz'.repeat(65)}`],
  ['JSON that names none', '{"address":"0x00"}'],
  ['JSON that is cut short', '{"signature":"0x'],
  ['more than any wallet gives', `0x${'ab'.repeat(9000)}`],
])('%s is no signature', (_name, text) => {
  expect(() => signatureFrom(text)).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      message: expect.stringContaining('0x followed by hex'),
    }),
  );
});

test.each(['0x', ' "0x" ', '{"signature":"0x"}'])(
  'the empty one that a Safe prints is refused with what to do (%s)',
  (text) => {
    expect(() => signatureFrom(text)).toThrow(
      expect.objectContaining({ code: 'invalid-input', hint: expect.stringContaining('Safe') }),
    );
  },
);
