import { pathToFileURL } from 'node:url';
import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import type { Hono } from 'hono';
import * as v from 'valibot';
import type { Address } from '../../../lib/domain/address.ts';
import { newOperator, type Operator } from '../../../lib/domain/operator.ts';
import { newChallenge, type Challenge } from '../../../lib/domain/challenge.ts';
import { SpartaError } from '../../../lib/errors.ts';
import type { App } from '../../../lib/http/app.ts';
import { createApp } from '../../../lib/http/server.ts';
import type { Route } from '../../../lib/kit/route.ts';
import type { PortName } from '../../../lib/ports.ts';
import { routes } from '../../../lib/routes/index.ts';
import { fakeLog } from '../../fakes/log.ts';
import { CHAIN_ID, fakePorts, GUILD, OPERATOR } from '../../fakes/ports.ts';
import { expectDocumented } from './openapi-oracle.ts';

export const API_KEY = 'a-key-for-tests-of-more-than-32-characters';
export const NOW = Date.UTC(2026, 10, 22, 22, 0, 0);
export const ROLLUP = fakePorts().chain.rollup();
export { CHAIN_ID, GUILD, OPERATOR };

/** The app on ports in memory. */
export class ApiUnderTest {
  readonly ports = fakePorts();
  readonly stores = this.ports;
  readonly log = fakeLog();
  /** Every port that was asked for. */
  readonly loaded = new Set<PortName>();
  /** Thrown by every port there is, as long as it is set. */
  broken: Error | undefined;
  now = NOW;
  apiKey = API_KEY;
  keyReads = 0;
  readonly app: Hono<App>;
  private cachedKey: string | undefined;

  constructor(shelf: readonly Route[] = routes) {
    this.app = createApp({
      routes: shelf,
      load: async (needs) => {
        if (this.broken) throw this.broken;
        for (const name of needs) this.loaded.add(name);
        return this.ports;
      },
      apiKey: async () => {
        if (this.cachedKey === undefined) this.keyReads += 1;
        this.cachedKey ??= this.apiKey;
        return this.cachedKey;
      },
      forgetApiKey: async () => {
        this.cachedKey = undefined;
      },
      swaggerDirectory: swaggerDirectory(),
      log: this.log,
      clock: () => this.now,
    });
  }

  /** Sends a request; what comes back has been held to the OpenAPI document. */
  async request(
    method: string,
    path: string,
    options: { key?: string | null; headers?: Record<string, string>; json?: unknown; text?: string } = {},
  ) {
    const { key = this.apiKey, headers = {}, json, text } = options;
    const body = json === undefined ? text : JSON.stringify(json);
    const answer = await this.app.request(path, {
      method,
      headers: {
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    const raw = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') && raw !== '';
    const parsed: Record<string, unknown> = isJson ? JSON.parse(raw) : {};
    if (path.startsWith('/api') && method !== 'HEAD' && !/docs|openapi/.test(path)) {
      expectDocumented(method, path, answer, parsed);
    }
    return { status: answer.status, headers: answer.headers, raw, body: parsed };
  }

  get(path: string, options: Parameters<ApiUnderTest['request']>[2] = {}) {
    return this.request('GET', path, options);
  }

  /** Somebody who proved `address` by signature. */
  async addOperator(details: {
    id?: string;
    address: Address;
    status?: Operator['status'];
    role?: 'wallet' | 'attester';
    now?: number;
  }): Promise<Operator> {
    const { id = OPERATOR, address, status = 'approved', role = 'wallet', now = NOW - 60_000 } = details;
    const challenge = await this.addChallenge({ userId: id, address, now });
    const operator = newOperator({ id, address, handle: 'leonidas', now });
    const link = { operatorId: id, address, role, proof: 'signature', createdAt: operator.createdAt };
    const made = await this.stores.operators.prove({ challenge, operator, link, now });
    if (status !== made.status)
      await this.stores.operators.replace({ ...made, status, version: made.version + 1 });
    return { ...made, status };
  }

  addChallenge(
    details: Partial<Parameters<typeof newChallenge>[0]> & { address: Address },
  ): Promise<Challenge> {
    return this.stores.challenges.issue(
      newChallenge({
        nonce: globalThis.crypto.randomUUID().replaceAll('-', ''),
        purpose: 'register',
        guildId: GUILD,
        userId: OPERATOR,
        handle: 'leonidas',
        chainId: CHAIN_ID,
        now: this.now,
        ...details,
      }),
    );
  }
}

export const DATABASE_DOWN = new SpartaError('upstream', 'The database did not answer.', {
  retryAfterSeconds: 7,
});

/** The items of a page. */
export function itemsOf(body: unknown): Record<string, unknown>[] {
  return v.parse(v.object({ items: v.array(v.record(v.string(), v.unknown())) }), body).items;
}

function swaggerDirectory(): URL {
  const file = createRequire(__filename).resolve('swagger-ui-dist/package.json');
  return pathToFileURL(`${dirname(file)}/`);
}
