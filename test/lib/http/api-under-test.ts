import { pathToFileURL } from 'node:url';
import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import type { Hono } from 'hono';
import * as v from 'valibot';
import { verifyMessage } from 'viem';
import type { Address } from '../../../lib/domain/address.ts';
import { newOperator, type Operator } from '../../../lib/domain/operator.ts';
import { newChallenge, type Challenge } from '../../../lib/domain/challenge.ts';
import type { Fact } from '../../../lib/domain/fact.ts';
import { SpartaError } from '../../../lib/errors.ts';
import type { App } from '../../../lib/http/app.ts';
import { createApp } from '../../../lib/http/server.ts';
import { portsNobodyAskedFor } from '../../../lib/kit/no-ports.ts';
import type { Route } from '../../../lib/kit/route.ts';
import type { Log, LogFields } from '../../../lib/log.ts';
import type { PortName, Ports } from '../../../lib/ports.ts';
import { routes } from '../../../lib/routes/index.ts';
import { fakeStores } from '../../fakes/stores.ts';
import { expectDocumented } from './openapi-oracle.ts';

export const API_KEY = 'a-key-for-tests-of-more-than-32-characters';
export const NOW = Date.UTC(2026, 10, 22, 22, 0, 0);
export const GUILD = '1180000000000000002';
export const OPERATOR = '1180000000000000009';
export const ROLLUP: Address = '0x7d55f1ebc7a9bcd9df5fb7f7ab5a3f4b30dc5d5c';
export const CHAIN_ID = 31_337;

export type Standing = Awaited<ReturnType<Ports['chain']['attester']>>;

/** The app on stores in memory, and a chain that knows the attesters it is told of. */
export class ApiUnderTest {
  readonly stores = fakeStores();
  readonly standings = new Map<Address, Standing>();
  readonly published: Fact[] = [];
  readonly lines: { level: string; fact: string; fields: LogFields }[] = [];
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
        return this.ports();
      },
      apiKey: async () => {
        if (this.cachedKey === undefined) this.keyReads += 1;
        this.cachedKey ??= this.apiKey;
        return this.cachedKey;
      },
      forgetApiKey: () => {
        this.cachedKey = undefined;
      },
      swaggerDirectory: swaggerDirectory(),
      log: this.log({}),
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

  private ports(): Ports {
    return {
      ...this.stores,
      settings: {
        guildId: GUILD,
        applicationId: '1180000000000000001',
        moderatorRoleIds: [],
        operatorRoleId: '1180000000000000005',
        alertChannelId: '1180000000000000006',
        chainId: CHAIN_ID,
        registry: '0x1111111111111111111111111111111111111111',
        publicUrl: 'https://sparta.example',
      },
      bus: {
        publish: async (facts) => {
          this.published.push(...facts);
        },
      },
      chain: {
        attester: async (attester) =>
          this.standings.get(attester) ?? { rollup: ROLLUP, status: 'none', stakeWei: '0' },
        verifySignature: (proof) => verifyMessage(proof).catch(() => false),
        latestBlock: unasked,
        finalizedBlock: unasked,
        blockAt: unasked,
        rollups: unasked,
        facts: unasked,
        readings: unasked,
        info: unasked,
      },
      get node() {
        return portsNobodyAskedFor.node;
      },
      get discord() {
        return portsNobodyAskedFor.discord;
      },
      get queues() {
        return portsNobodyAskedFor.queues;
      },
    };
  }

  private log(base: LogFields): Log {
    const write =
      (level: string) =>
      (fact: string, fields: LogFields = {}) => {
        this.lines.push({ level, fact, fields: { ...base, ...fields } });
      };
    return {
      debug: write('debug'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
      with: (fields) => this.log({ ...base, ...fields }),
    };
  }
}

export const L1_DOWN = new SpartaError('upstream', 'The database did not answer.', { retryAfterSeconds: 7 });

const unasked = () => Promise.reject(new Error('no route asks the chain this'));

/** The items of a page. */
export function itemsOf(body: unknown): Record<string, unknown>[] {
  return v.parse(v.object({ items: v.array(v.record(v.string(), v.unknown())) }), body).items;
}

function swaggerDirectory(): URL {
  const file = createRequire(__filename).resolve('swagger-ui-dist/package.json');
  return pathToFileURL(`${dirname(file)}/`);
}
