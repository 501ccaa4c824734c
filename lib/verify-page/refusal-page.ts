import { checksummed } from '../domain/address.ts';
import type { Challenge } from '../domain/challenge.ts';
import { htmlDocument } from './document.ts';
import { PAGE, REFUSALS } from './words.ts';

/** Why a link leads to nothing that can be signed. */
export type Refusal = keyof typeof REFUSALS;

const MARKS: Record<Refusal, string> = { unknown: '?', expired: '!', used: '✓' };

/** The page of a challenge that cannot be answered, with what to do instead. */
export function refusalPage(refusal: Refusal, subject?: Challenge): string {
  const { title, lines } = REFUSALS[refusal];
  const address = subject ? `<p class="address">${checksummed(subject.address)}</p>` : '';
  const command = subject ? `<p class="quiet">${PAGE.command} /${subject.purpose}.</p>` : '';
  const main = `<main class="outcome">
<div class="mark ${refusal === 'used' ? 'good' : 'bad'}" aria-hidden="true">${MARKS[refusal]}</div>
<h1>${title}</h1>
${address}${lines.map((line) => `<p>${line}</p>`).join('\n')}
${command}
</main>`;
  return htmlDocument({ title, main, script: false });
}
