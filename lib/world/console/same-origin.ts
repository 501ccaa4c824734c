import type { IncomingMessage } from 'node:http';
import { SpartaError } from '../../errors.ts';

/** Names under which a browser on this machine reaches the loopback interface. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;

/**
 * Lets only our own page in: another web page may not drive the console through the visitor's browser, neither across
 * origins (`Origin`, `Sec-Fetch-Site`) nor by a name that was pointed at this machine (`Host`). Programs that send no
 * `Origin` are let in: they need no browser to reach this port.
 *
 * @throws SpartaError `forbidden`
 */
export function requireSameOrigin({ headers }: IncomingMessage): void {
  const host = headers.host ?? '';
  if (!LOOPBACK.test(host))
    throw new SpartaError('forbidden', `The console is for this machine alone, not for the host "${host}".`);
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`)
    throw new SpartaError('forbidden', `The console takes nothing from ${origin}.`);
  const site = headers['sec-fetch-site'];
  const navigates = headers['sec-fetch-mode'] === 'navigate';
  if (!navigates && site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new SpartaError('forbidden', 'The console takes nothing from another site.');
}
