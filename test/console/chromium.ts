import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The tests of the page run where there is a Chromium, and say so where there is none. */
export const inChromium = existsSync(EXECUTABLE) ? test : test.skip;
if (!existsSync(EXECUTABLE))
  console.warn(`The console is not tested in a browser: there is no ${EXECUTABLE}; CHROMIUM may name one.`);

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
