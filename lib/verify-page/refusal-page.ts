import { checksummed } from '../domain/address.ts';
import type { Challenge } from '../domain/challenge.ts';
import { htmlDocument } from './document.ts';

/** Why a link leads to nothing that can be signed. */
export type Refusal = 'unknown' | 'expired' | 'used';

const WORDS: Record<Refusal, { mark: string; title: string; lines: readonly string[] }> = {
  unknown: {
    mark: '?',
    title: 'This link leads nowhere',
    lines: [
      'It may have been cut short when it was copied, or it was made long ago.',
      'Press the button in Discord again, or run the command again for a new link.',
    ],
  },
  expired: {
    mark: '!',
    title: 'This link has expired',
    lines: [
      'Nothing was changed. A link can be used for 15 minutes.',
      'Run the command again in Discord and open the new link.',
    ],
  },
  used: {
    mark: '✓',
    title: 'This link was already used',
    lines: [
      'The address was proven with it, and Discord shows the result. Nothing more is needed here.',
      'To prove another address, run the command again in Discord.',
    ],
  },
};

/** The page of a challenge that cannot be answered, with what to do instead. */
export function refusalPage(refusal: Refusal, subject?: Challenge): string {
  const { mark, title, lines } = WORDS[refusal];
  const address = subject ? `<p class="address">${checksummed(subject.address)}</p>` : '';
  const command = subject ? `<p class="quiet">The command was /${subject.purpose}.</p>` : '';
  const main = `<main class="outcome">
<div class="mark ${refusal === 'used' ? 'good' : 'bad'}" aria-hidden="true">${mark}</div>
<h1>${title}</h1>
${address}${lines.map((line) => `<p>${line}</p>`).join('\n')}
${command}
</main>`;
  return htmlDocument({ title, main, script: false });
}
