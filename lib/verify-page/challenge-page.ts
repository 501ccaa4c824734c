import { checksummed } from '../domain/address.ts';
import { challengeMessage, type Challenge } from '../domain/challenge.ts';
import { escapeHtml, htmlDocument } from './document.ts';
import { PAGE, PURPOSE } from './words.ts';

const CHAIN_NAMES = new Map([
  [1, 'Ethereum mainnet'],
  [11_155_111, 'Sepolia'],
  [31_337, PAGE.localChain],
]);

const FOUNDRY = `<a href="https://getfoundry.sh" rel="noreferrer noopener" target="_blank">${PAGE.cast}</a>`;

/** The page of a challenge that can be answered: what is signed, for whom and why, and both ways to sign it. */
export function challengePage(subject: Challenge, shown: { castLine: string; now: number }): string {
  const address = checksummed(subject.address);
  const secondsLeft = Math.max(0, subject.expiresAt - Math.floor(shown.now / 1000));
  const chain = CHAIN_NAMES.get(subject.chainId);
  const main = `<main id="door" data-address="${address}" data-seconds-left="${secondsLeft}">
<h1>${PAGE.title}</h1>
<p class="address">${address}</p>
<dl>
<dt>${PAGE.to}</dt><dd>${PURPOSE[subject.purpose]}</dd>
<dt>${PAGE.as}</dt><dd>${escapeHtml(subject.handle)} <small>${PAGE.discordUser} ${subject.userId}</small></dd>
<dt>${PAGE.in}</dt><dd>${PAGE.discordServer} <small>${subject.guildId}</small></dd>
<dt>${PAGE.chain}</dt><dd>${chain ? `${chain} <small>${subject.chainId}</small>` : subject.chainId}</dd>
<dt>${PAGE.expiresIn}</dt><dd><span class="timer" role="timer" aria-live="off" id="timer">${clock(secondsLeft)}</span></dd>
</dl>
<p class="quiet">${PAGE.notYou}</p>
<section aria-labelledby="text-title">
<h2 id="text-title">${PAGE.textTitle}</h2>
<pre id="message">${escapeHtml(challengeMessage(subject))}</pre>
</section>
<section aria-labelledby="wallet-title">
<h2 id="wallet-title">${PAGE.walletTitle}</h2>
<p class="quiet" id="wallet-hint">${PAGE.walletHint}</p>
<ul class="wallets" id="wallets" aria-label="${PAGE.walletsFound}"></ul>
<p id="no-wallet" hidden>${PAGE.noWallet}</p>
<div class="status" id="status" role="status" aria-live="polite"></div>
<noscript><p>${PAGE.noScript}</p></noscript>
</section>
<section>
<details id="offline">
<summary>${PAGE.offlineTitle}</summary>
<p class="quiet">${PAGE.offlineHint.replace('{cast}', FOUNDRY)}</p>
<pre id="cast-line">${escapeHtml(shown.castLine)}</pre>
<div class="row"><button type="button" id="copy">${PAGE.copy}</button></div>
<label for="signature">${PAGE.paste}</label>
<textarea id="signature" spellcheck="false" autocomplete="off" autocapitalize="off" placeholder="0x…" aria-describedby="signature-hint"></textarea>
<p class="quiet" id="signature-hint">${PAGE.pasteHint}</p>
<div class="row"><button type="button" class="primary" id="send">${PAGE.send}</button></div>
<div class="status" id="offline-status" role="status" aria-live="polite"></div>
</details>
</section>
</main>`;
  return htmlDocument({ title: PAGE.documentTitle, main, script: true });
}

/** Minutes and seconds. */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
