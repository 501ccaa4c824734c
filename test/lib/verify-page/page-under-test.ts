import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import * as v from 'valibot';
import { hexToString, type Hex } from 'viem';
import type { PrivateKeyAccount } from 'viem/accounts';

export interface WalletSpec {
  name: string;
  /** Accounts it gives this page, the selected one first. */
  accounts: readonly PrivateKeyAccount[];
  /** `eip6963` announces itself; `legacy` is only `window.ethereum`. */
  kind?: 'eip6963' | 'legacy';
  /** What the person does when asked to sign. */
  signs?: 'yes' | { code: number; message: string };
  icon?: string;
}

/** A wallet whose account can be changed while the page is open. */
export interface TestWallet extends WalletSpec {
  accounts: readonly PrivateKeyAccount[];
  /** Every request it got, in order. */
  requests: { method: string; params: unknown[] }[];
}

export interface Opened {
  page: Page;
  /** What the browser complained of: errors, and breaches of the page's policy. */
  complaints: string[];
  /** Every host that was asked for anything. */
  hosts: Set<string>;
}

/** Opens a page with wallets in it that sign with real keys, which stay outside the browser. */
export async function openWith(
  browser: Browser,
  url: string,
  wallets: readonly TestWallet[],
  context: BrowserContextOptions = {},
): Promise<Opened> {
  const page = await (await browser.newContext(context)).newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    // A refused signature is a failed request to the browser; the page tells it in words.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin);
  });
  await page.exposeFunction('askWallet', (index: number, method: string, params: unknown[]) =>
    answer(wallets[index]!, method, params),
  );
  await page.addInitScript(
    `(${ANNOUNCE})(${JSON.stringify(wallets.map(({ name, kind, icon }) => ({ name, kind, icon })))})`,
  );
  await page.goto(url);
  return { page, complaints, hosts };
}

async function answer(wallet: TestWallet, method: string, params: unknown[]): Promise<unknown> {
  wallet.requests.push({ method, params });
  if (method === 'eth_requestAccounts') return { result: wallet.accounts.map(({ address }) => address) };
  if (method === 'wallet_requestPermissions') return { result: [] };
  if (method !== 'personal_sign') return { error: { code: 4200, message: 'not supported' } };
  const { signs = 'yes' } = wallet;
  if (signs !== 'yes') return { error: signs };
  const [text, from] = signRequest(params);
  const account = wallet.accounts.find(({ address }) => address === from);
  if (!account) return { error: { code: 4100, message: 'not an account of mine' } };
  return { result: await account.signMessage({ message: hexToString(text) }) };
}

/** What personal_sign is given: the text in hex, and the account. */
export function signRequest(params: unknown): [Hex, string] {
  const [text, from] = v.parse(v.tuple([v.string(), v.string()]), params);
  return [`0x${text.slice(2)}`, from];
}

/** Runs in the page, before anything of the page does. */
const ANNOUNCE = `(wallets) => wallets.forEach(({ name, kind, icon }, index) => {
  const provider = {
    async request({ method, params = [] }) {
      const { result, error } = await window.askWallet(index, method, params);
      if (error) throw Object.assign(new Error('wallet'), error);
      return result;
    },
  };
  if (kind === 'legacy') { window.ethereum = provider; return; }
  const detail = { info: { uuid: 'wallet-' + index, name, icon: icon ?? '', rdns: 'example.wallet' }, provider };
  window.addEventListener('eip6963:requestProvider', () =>
    window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail })));
})`;

export function walletOf(spec: WalletSpec): TestWallet {
  return { ...spec, requests: [] };
}
