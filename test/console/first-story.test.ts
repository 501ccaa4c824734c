import type { Browser, Page } from 'playwright-core';
import { PEOPLE } from '../../lib/world/guild.ts';
import { sharedAssembly } from '../e2e/shared-assembly.ts';
import { startWorld, type World } from '../../lib/world/world.ts';
import { inChromium, launch } from './chromium.ts';

let world: World;
let browser: Browser;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  if (inChromium !== test) return;
  world = await startWorld({ assembly: await sharedAssembly() });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const be = async (name: string) => page.locator('#who').getByRole('radio', { name }).click();
const person = (id: string) => page.locator(`#people [data-person="${id}"]`);
const push = async (name: string) => {
  const button = page.getByRole('button', { name, exact: true });
  await button.click();
  await page.locator('#world [aria-busy=true]').waitFor({ state: 'detached' });
};

/** Types a command and its options, takes what autocomplete offers first, and sends it. */
async function type(command: string, option: string, value: string): Promise<void> {
  await page.getByLabel('Command line').fill(`/${command}`);
  await page.keyboard.press('Enter');
  await page.locator('#parts').getByLabel(option).fill(value);
}

inChromium(
  'a person without an account plays from registration to the loss of the role, all through the page',
  async () => {
    await page.goto(world.file.console);
    const address = await page.locator('#wallet .whole').textContent();
    await type('register', 'ethereum_address', String(address));
    await page.getByRole('option', { name: /your wallet/ }).click();
    await page.locator('#send').click();

    await page.getByRole('button', { name: 'Paste a signature' }).waitFor();
    await page.getByRole('button', { name: 'Take the text of the last card' }).click();
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    const signature = await page.locator('.signature code').textContent();
    await page.getByRole('button', { name: 'Paste a signature' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: 'Submit' }).click();
    expect(await form.getByRole('alert').textContent()).toBe('“Signature” is required.');
    await form.getByRole('textbox', { name: 'Signature' }).fill(String(signature));
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.locator('#messages').getByText('You are registered').waitFor();

    await be('Mona (moderator)');
    await page.locator('#welcome').getByText('You are Mona').waitFor();
    await type('mod-approve-operator', 'operator_id', 'ali');
    await page.getByRole('option', { name: /Alice/i }).click();
    await page.locator('#send').click();
    await person(PEOPLE.alice.id).getByText('Operator').waitFor();

    await be('Alice');
    await page.locator('#messages').getByText('You are registered').waitFor();
    const mine = page.locator('#validators tr', { hasText: 'Alice' }).first().getByRole('radio');
    await mine.check();
    await type('add-validator', 'validator_address', String(await mine.getAttribute('value')));
    await page.locator('#send').click();
    await page.locator('#messages').getByText('Validator added').waitFor();
    await push('Look now');
    expect(await person(PEOPLE.alice.id).textContent()).toContain('Operator');

    await push('Slash large');
    await page.locator('#validators tr.picked').getByText('ejected').waitFor();
    await push('Look now');
    await person(PEOPLE.alice.id).getByText('no role').waitFor();
    await page.locator('#direct').getByText('new').waitFor();
    await page.locator('#direct').getByRole('button').click();
    await page.locator('#messages').getByText('was slashed and ejected').waitFor();

    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('#tabs').getByRole('button', { name: 'World' }).click();
    expect(await page.evaluate(`document.querySelector('#world').scrollWidth`)).toBeLessThanOrEqual(360);

    expect(await page.locator('#lines .refused').allTextContents()).toEqual([]);
    expect(troubles).toEqual([]);
  },
  120_000,
);
