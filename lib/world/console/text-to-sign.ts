/** How a card of Sparta says to sign offline: the text stands between the quotes, its line ends as `\n`. */
const CAST_LINE = /cast wallet sign --interactive \$'([^']*)'/;

/** The text itself where a whole `cast wallet sign` line was given, what was given otherwise. */
export function textToSign(given: string): string {
  const inLine = CAST_LINE.exec(given)?.[1];
  return inLine === undefined ? given : inLine.replaceAll(String.raw`\n`, '\n');
}
