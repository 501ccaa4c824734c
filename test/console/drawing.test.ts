import type { Browser, Page } from 'playwright-core';
import {
  ALICE,
  consoleUnderTest,
  GENERAL,
  type ConsoleUnderTest,
} from '../lib/world/console/console-under-test.ts';
import { inChromium, launch } from './chromium.ts';

let world: ConsoleUnderTest;
let browser: Browser;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  world = await consoleUnderTest();
  if (inChromium === test) browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await world.stop();
});
beforeEach(async () => {
  if (!browser) return;
  troubles = [];
  page = await browser.newPage();
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  await page.goto(world.url);
  await page.locator('#who button').first().waitFor();
});
afterEach(async () => {
  await page?.close();
});

/** What a text becomes, as markup to compare. */
async function drawn(text: string): Promise<string> {
  return page.evaluate(`(async () => {
    const { markdown } = await import('/console/page/markdown.js');
    const names = {
      user: (id) => (id === '1' ? 'Alice' : undefined),
      role: (id) => (id === '2' ? { name: 'Operator', color: 0 } : undefined),
      channel: (id) => (id === '3' ? 'general' : undefined),
    };
    const box = document.createElement('div');
    box.append(...markdown(${JSON.stringify(text)}, names));
    return box.innerHTML;
  })()`);
}

inChromium('Discord’s markdown becomes what Discord shows', async () => {
  const cases: [string, string][] = [
    ['**bold** *it* __under__ ~~gone~~', '<strong>bold</strong> <em>it</em> <u>under</u> <s>gone</s>'],
    ['**bold with *both***', '<strong>bold with <em>both</em></strong>'],
    ['`**code**`', '<code>**code**</code>'],
    ['snake_case_name', 'snake_case_name'],
    [String.raw`\*kept\* 0x\<`, '*kept* 0x&lt;'],
    ['### Title', 'role="heading" aria-level="4">Title</div>'],
    ['-# fine print', '<div class="small">fine print</div>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['<@1> <@&2> <@9>', '<span class="mention">@Alice</span> <span class="mention">@Operator</span>'],
    ['<#3>', '<button type="button" class="mention">#general</button>'],
    [
      '[here](https://example.org/a)',
      '<a href="https://example.org/a" target="_blank" rel="noopener noreferrer">here</a>',
    ],
    ['```sh\ncast $x\n```', '<pre><code>cast $x</code></pre>'],
  ];
  for (const [text, expected] of cases) expect(await drawn(text)).toContain(expected);
  expect(troubles).toEqual([]);
});

inChromium('a timestamp is live and tells the whole date to whoever points at it', async () => {
  const soon = Math.floor(Date.now() / 1000) + 7200;
  const html = await drawn(`<t:${soon}:R>`);
  expect(html).toMatch(/in (?:1|2) hours?/);
  expect(html).toContain(`data-relative="${soon}"`);
  expect(html).toContain(`datetime="${new Date(soon * 1000).toISOString()}"`);
  expect(await drawn('<t:9999999999999:R>')).toContain('impossible');
});

inChromium('nothing in a message becomes markup or a script', async () => {
  const html = await drawn('<img src=x onerror=alert(1)> [x](javascript:alert(1)) **<b>hi</b>** `<i>`');
  expect(html).not.toMatch(/<(?:img|b|i|a)[ >]/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

inChromium('every kind of component of a message is drawn', async () => {
  const { discord } = world;
  const { message } = (
    await world.post('/console/command', { as: ALICE, channel: GENERAL, name: 'card', options: {} })
  ).body;
  const stored = discord.state.messages.get(message)!;
  const button = (style: number) => ({ type: 2, style, label: `Style ${style}`, custom_id: `b${style}` });
  stored.components = [
    {
      type: 17,
      accent_color: 0xff0000,
      components: [
        { type: 9, components: [{ type: 10, content: 'Beside' }], accessory: button(2) },
        { type: 14, divider: true, spacing: 2 },
        {
          type: 1,
          components: [
            button(1),
            button(3),
            button(4),
            { type: 2, style: 5, label: 'Go', url: 'https://example.org/' },
          ],
        },
        {
          type: 1,
          components: [
            { type: 3, custom_id: 's', placeholder: 'Choose', options: [{ label: 'One', value: '1' }] },
          ],
        },
        { type: 1, components: [{ type: 5, custom_id: 'u', placeholder: 'Somebody' }] },
        { type: 12, items: [{ media: { url: 'https://example.org/p.png' }, description: 'A picture' }] },
      ],
    },
  ];
  stored.embeds = [
    { title: 'An embed', description: 'in **bold**', fields: [{ name: 'Field', value: 'Value' }] },
  ];
  await page.reload();
  const shown = page.locator(`[data-id="${message}"]`);
  await shown.waitFor();
  const accent = `getComputedStyle(document.querySelector('[data-id="${message}"] .container')).borderLeftColor`;
  expect(await page.evaluate(accent)).toBe('rgb(255, 0, 0)');
  for (const style of [1, 2, 3, 4])
    expect(await shown.getByRole('button', { name: `Style ${style}` }).count()).toBe(1);
  expect(await shown.getByRole('link', { name: /Go/ }).getAttribute('target')).toBe('_blank');
  expect(await shown.getByLabel('Choose').locator('option').allTextContents()).toEqual(['Choose', 'One']);
  expect(await shown.getByLabel('Somebody').locator('option').count()).toBe(5);
  expect(await shown.getByRole('img', { name: 'A picture' }).count()).toBe(1);
  expect(await shown.locator('.embed').textContent()).toContain('Field');
  expect(await shown.getByRole('separator').count()).toBe(1);
});

inChromium('a message put away stays away, and only for whoever put it away', async () => {
  await world.post('/console/command', { as: ALICE, channel: GENERAL, name: 'card', options: {} });
  const cards = page.locator('.message.ephemeral');
  await cards.first().waitFor();
  const before = await cards.count();
  await page.getByRole('button', { name: 'Dismiss message' }).last().click();
  // The page draws a moment later.
  await cards.nth(before - 1).waitFor({ state: 'detached' });
  expect(await cards.count()).toBe(before - 1);
});

inChromium('the command line refuses a missing option with a word, and is left with Escape', async () => {
  await page.getByLabel('Command line').fill('/pi');
  await page.keyboard.press('Tab');
  await page.locator('#send').click();
  expect(await page.getByRole('alert').first().textContent()).toBe('word is required: say a value.');
  await page.getByLabel('word').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await page.getByLabel('Command line').isVisible()).toBe(true);
});

inChromium('autocomplete offers what the app answers, and sends its value', async () => {
  await page.getByLabel('Command line').fill('/pick ');
  await page.getByLabel('word').fill('ab');
  await page.getByRole('option', { name: 'abab' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('word').inputValue()).toBe('abab');
  await page.keyboard.press('Enter');
  await page.getByLabel('Command line').waitFor();
  const [sent] = [...world.discord.state.interactions.values()].slice(-1);
  expect(sent).toMatchObject({ type: 2, userId: ALICE });
});

inChromium('on a narrow screen the panels are tabs, and nothing is wider than the screen', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const name of ['Server', 'World', 'Chat']) {
    await page.locator('#tabs').getByRole('button', { name }).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  }
  expect(await page.getByLabel('Command line').isVisible()).toBe(true);
  expect(await page.locator('#world').isVisible()).toBe(false);
});
