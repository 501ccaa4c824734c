import type { Browser } from 'playwright-core';
import { hexToString } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import type { Address } from '../../../lib/domain/address.ts';
import { CHALLENGE_LIFETIME_SECONDS, challengeMessage } from '../../../lib/domain/challenge.ts';
import { castLine } from '../../../lib/flows/ask-for-proof.ts';
import { ApiUnderTest, NOW, OPERATOR } from '../http/api-under-test.ts';
import { launchBrowser, serve, type Served } from '../http/browser.ts';
import { openWith, signRequest, walletOf, type TestWallet } from './page-under-test.ts';

const account = privateKeyToAccount(`0x${'11'.repeat(32)}`);
const stranger = privateKeyToAccount(`0x${'22'.repeat(32)}`);
const address: Address = `0x${account.address.slice(2).toLowerCase()}`;
const ICON =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"%3E%3Crect width="9" height="9" fill="teal"/%3E%3C/svg%3E';

let browser: Browser | undefined;
let api: ApiUnderTest;
let served: Served;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  api = new ApiUnderTest();
  served = await serve(api.app);
});
afterEach(() => served.stop());

/** Opens the page of a new challenge, or undefined where there is no browser; why was printed. */
async function open(wallets: readonly TestWallet[], context: Parameters<typeof openWith>[3] = {}) {
  if (!browser) return undefined;
  const challenge = await api.addChallenge({ address });
  return {
    challenge,
    ...(await openWith(browser, `${served.url}/verify/${challenge.id}`, wallets, context)),
  };
}

test('a wallet that announces itself signs exactly the text shown, and the person is registered', async () => {
  const wallet = walletOf({ name: 'Shield Wallet', accounts: [stranger, account], icon: ICON });
  const opened = await open([wallet]);
  if (!opened) return;
  const { page, challenge, complaints, hosts } = opened;
  expect(await page.textContent('#message')).toBe(challengeMessage(challenge));
  await page.getByRole('button', { name: /Shield Wallet/ }).click();
  await page.getByRole('heading', { name: 'You are registered' }).waitFor();
  const signed = wallet.requests.find(({ method }) => method === 'personal_sign');
  const [text, from] = signRequest(signed?.params);
  expect(hexToString(text)).toBe(challengeMessage(challenge));
  expect(from).toBe(account.address);
  expect(await api.stores.operators.get(OPERATOR)).toMatchObject({ ethereumAddress: address });
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  expect(complaints).toEqual([]);
  expect([...hosts]).toEqual([served.url]);
});

test('a wallet with another account is told which to select, and is asked to choose again', async () => {
  const wallet = walletOf({ name: 'Shield Wallet', accounts: [stranger] });
  const opened = await open([wallet]);
  if (!opened) return;
  const { page } = opened;
  const sign = page.getByRole('button', { name: /Shield Wallet/ });
  await sign.click();
  await page.getByText('has another account selected').waitFor();
  const status = await page.textContent('#status');
  expect(status).toContain(`It offers ${stranger.address}`);
  expect(status).toContain(`Select ${account.address} in Shield Wallet`);
  expect(wallet.requests.map(({ method }) => method)).toEqual(['eth_requestAccounts']);
  wallet.accounts = [account];
  await sign.click();
  await page.getByRole('heading', { name: 'You are registered' }).waitFor();
  expect(wallet.requests.map(({ method }) => method).slice(1)).toEqual([
    'wallet_requestPermissions',
    'eth_requestAccounts',
    'personal_sign',
  ]);
});

test('an older wallet that only sets window.ethereum works too', async () => {
  const opened = await open([walletOf({ name: '', accounts: [account], kind: 'legacy' })]);
  if (!opened) return;
  await opened.page.getByRole('button', { name: /Browser wallet/ }).click();
  await opened.page.getByRole('heading', { name: 'You are registered' }).waitFor();
});

test('every wallet there is stands in the list, and names are text', async () => {
  const opened = await open([
    walletOf({ name: 'Shield Wallet', accounts: [account], icon: ICON }),
    walletOf({
      name: '<img src=x onerror=alert(1)>',
      accounts: [account],
      icon: 'https://example.test/a.png',
    }),
  ]);
  if (!opened) return;
  const { page, complaints, hosts } = opened;
  const names = await page.locator('#wallets button').allTextContents();
  expect(names).toEqual(['Shield WalletSign', '<img src=x onerror=alert(1)>Sign']);
  expect(complaints).toEqual([]);
  expect([...hosts]).toEqual([served.url]);
});

test.each([
  ['a declined request', { code: 4001, message: 'no' }, 'You declined in Shield Wallet.'],
  ['a request that is open already', { code: -32002, message: 'busy' }, 'has a request open already'],
  ['an account the page may not use', { code: 4100, message: 'no' }, 'does not let this page use'],
  ['anything else', { code: -32603, message: 'the device is locked' }, 'the device is locked'],
])('%s is told in words, and can be tried again', async (_name, signs, words) => {
  const wallet = walletOf({ name: 'Shield Wallet', accounts: [account], signs });
  const opened = await open([wallet]);
  if (!opened) return;
  const sign = opened.page.getByRole('button', { name: /Shield Wallet/ });
  await sign.click();
  await opened.page.getByText(words).waitFor();
  expect(await api.stores.operators.get(OPERATOR)).toBeUndefined();
  wallet.signs = 'yes';
  await sign.click();
  await opened.page.getByRole('heading', { name: 'You are registered' }).waitFor();
});

test('without a wallet the offline way stands open: its line is the one of Discord, and its signature is taken', async () => {
  const opened = await open([]);
  if (!opened) return;
  const { page, challenge } = opened;
  await page.getByText('There is no wallet in this browser').waitFor();
  expect(await page.textContent('#cast-line')).toBe(castLine(challenge));
  const field = page.getByLabel('Then paste the signature it prints');
  await field.fill('not a signature');
  await page.getByRole('button', { name: 'Send the signature' }).click();
  await page.getByText('That is not a signature.').waitFor();
  await field.fill(await stranger.signMessage({ message: challengeMessage(challenge) }));
  await page.getByRole('button', { name: 'Send the signature' }).click();
  await page.getByText('This signature was not made by').waitFor();
  await field.fill(`  ${await account.signMessage({ message: challengeMessage(challenge) })}\n`);
  await page.getByRole('button', { name: 'Send the signature' }).click();
  await page.getByRole('heading', { name: 'You are registered' }).waitFor();
});

test('the offline way takes what a tool prints around the signature', async () => {
  const opened = await open([]);
  if (!opened) return;
  const { page, challenge } = opened;
  await page.getByText('There is no wallet in this browser').waitFor();
  const signature = await account.signMessage({ message: challengeMessage(challenge) });
  const printed = JSON.stringify({ address: account.address, msg: 'a text', sig: signature }, null, 2);
  await page.getByLabel('Then paste the signature it prints').fill(printed);
  await page.getByRole('button', { name: 'Send the signature' }).click();
  await page.getByRole('heading', { name: 'You are registered' }).waitFor();
});

test('of two wallets the one that is pressed is asked, and the other is left alone', async () => {
  const shield = walletOf({ name: 'Shield Wallet', accounts: [stranger] });
  const spear = walletOf({ name: 'Spear Wallet', accounts: [account] });
  const opened = await open([shield, spear]);
  if (!opened) return;
  await opened.page.getByRole('button', { name: /Spear Wallet/ }).click();
  await opened.page.getByRole('heading', { name: 'You are registered' }).waitFor();
  expect(shield.requests).toEqual([]);
  expect(spear.requests.map(({ method }) => method)).toEqual(['eth_requestAccounts', 'personal_sign']);
});

test('what a crash left undone is made good by pressing again, even after the page was loaded anew', async () => {
  const wallet = walletOf({ name: 'Shield Wallet', accounts: [account] });
  api.ports.bus.setDown(true);
  const opened = await open([wallet]);
  if (!opened) return;
  const { page, challenge } = opened;
  const sign = page.getByRole('button', { name: /Shield Wallet/ });
  await sign.click();
  await page.locator('#status[data-tone="bad"]').waitFor();
  expect((await api.stores.challenges.get(challenge.id))?.usedAt).toBeDefined();
  expect(api.ports.bus.facts).toEqual([]);
  api.ports.bus.setDown(false);
  await page.reload();
  await page.getByRole('button', { name: /Shield Wallet/ }).click();
  await page.getByRole('heading', { name: 'You are registered' }).waitFor();
  expect(api.ports.bus.facts).toHaveLength(1);
  await page.reload();
  await page.getByRole('heading', { name: 'This link was already used' }).waitFor();
});

test('when its time is over the page says so and asks for nothing more', async () => {
  if (!browser) return;
  const challenge = await api.addChallenge({ address });
  api.now = NOW + CHALLENGE_LIFETIME_SECONDS * 1000 - 1000;
  const wallet = walletOf({ name: 'Shield Wallet', accounts: [account] });
  const { page } = await openWith(browser, `${served.url}/verify/${challenge.id}`, [wallet]);
  await page.getByText('This link has expired.').waitFor();
  expect(await page.getByRole('button', { name: /Shield Wallet/ }).isDisabled()).toBe(true);
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 320],
] as const)(
  'in %s at %d pixels nothing is wider than the screen and all text can be read',
  async (colorScheme, width) => {
    const wallet = walletOf({ name: 'Shield Wallet', accounts: [stranger], icon: ICON });
    const opened = await open([wallet], { colorScheme, viewport: { width, height: 800 } });
    if (!opened) return;
    const { page } = opened;
    await page.click('#offline summary');
    await page.getByRole('button', { name: /Shield Wallet/ }).click();
    await page.getByText('has another account selected').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await page.evaluate(UNREADABLE)).toEqual([]);
    wallet.accounts = [account];
    await page.getByRole('button', { name: /Shield Wallet/ }).click();
    await page.getByRole('heading', { name: 'You are registered' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await page.evaluate(UNREADABLE)).toEqual([]);
  },
);

/** Texts whose contrast with what is behind them is below WCAG's 4.5 to 1. */
const UNREADABLE = `(() => {
  const rgb = (text) => (text.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const color = rgb(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('body *')].filter((node) => {
    const hasText = [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim());
    if (!hasText || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(node.tagName) || !node.offsetParent) return false;
    const [one, other] = [light(rgb(getComputedStyle(node).color)), light(behind(node))].sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05) < 4.5;
  }).map((node) => node.tagName + ': ' + node.textContent.slice(0, 40));
})()`;
