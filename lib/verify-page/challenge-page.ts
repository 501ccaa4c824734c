import { checksummed } from '../domain/address.ts';
import { challengeMessage, type Challenge, type ChallengePurpose } from '../domain/challenge.ts';
import { escapeHtml, htmlDocument } from './document.ts';

const PURPOSE: Record<ChallengePurpose, string> = {
  register: 'Register as an operator',
  'add-validator': 'Add this validator',
};

const CHAIN_NAMES = new Map([
  [1, 'Ethereum mainnet'],
  [11_155_111, 'Sepolia'],
  [31_337, 'Local chain'],
]);

/** The page of a challenge that can be answered: what is signed, for whom and why, and both ways to sign it. */
export function challengePage(subject: Challenge, shown: { castLine: string; now: number }): string {
  const address = checksummed(subject.address);
  const secondsLeft = Math.max(0, subject.expiresAt - Math.floor(shown.now / 1000));
  const chain = CHAIN_NAMES.get(subject.chainId);
  const main = `<main id="door" data-address="${address}" data-seconds-left="${secondsLeft}">
<h1>Prove that you control this address</h1>
<p class="address">${address}</p>
<dl>
<dt>To</dt><dd>${PURPOSE[subject.purpose]}</dd>
<dt>As</dt><dd>${escapeHtml(subject.handle)} <small>Discord user ${subject.userId}</small></dd>
<dt>In</dt><dd>Discord server <small>${subject.guildId}</small></dd>
<dt>Chain</dt><dd>${chain ? `${chain} <small>${subject.chainId}</small>` : subject.chainId}</dd>
<dt>Expires in</dt><dd><span class="timer" role="timer" aria-live="off" id="timer">${clock(secondsLeft)}</span></dd>
</dl>
<p class="quiet">If that is not you, close this page: whoever is named above would hold the address.</p>
<section aria-labelledby="text-title">
<h2 id="text-title">The text you sign</h2>
<pre id="message">${escapeHtml(challengeMessage(subject))}</pre>
</section>
<section aria-labelledby="wallet-title">
<h2 id="wallet-title">Sign with a wallet in this browser</h2>
<p class="quiet" id="wallet-hint">Your wallet must have the address above as its selected account. It will show exactly the text you see here.</p>
<ul class="wallets" id="wallets" aria-label="Wallets found in this browser"></ul>
<p id="no-wallet" hidden>There is no wallet in this browser. Open this page where your wallet is, or sign offline below.</p>
<div class="status" id="status" role="status" aria-live="polite"></div>
<noscript><p>Wallets need JavaScript. Sign offline below and paste the signature in Discord.</p></noscript>
</section>
<section>
<details id="offline">
<summary>Sign offline, where the key is</summary>
<p class="quiet">Run this with <a href="https://getfoundry.sh" rel="noreferrer noopener" target="_blank">Foundry’s</a> cast. It asks for the key; with a keystore or a hardware wallet put --account NAME or --ledger in place of --interactive.</p>
<pre id="cast-line">${escapeHtml(shown.castLine)}</pre>
<div class="row"><button type="button" id="copy">Copy the line</button></div>
<label for="signature">Then paste the signature it prints</label>
<textarea id="signature" spellcheck="false" autocomplete="off" autocapitalize="off" placeholder="0x…" aria-describedby="signature-hint"></textarea>
<p class="quiet" id="signature-hint">0x and hex digits. The form in Discord takes it too.</p>
<div class="row"><button type="button" class="primary" id="send">Send the signature</button></div>
<div class="status" id="offline-status" role="status" aria-live="polite"></div>
</details>
</section>
</main>`;
  return htmlDocument({ title: 'Prove an address', main, script: true });
}

/** Minutes and seconds. */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
