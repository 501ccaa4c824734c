import { createClient, http } from 'viem';
import { getBlock, getChainId, getLogs } from 'viem/actions';
import { createChain } from '../../lib/adapters/chain/chain.ts';
import { reasonOf } from '../../lib/adapters/chain/l1-errors.ts';
import { checkSetting, listOf, setting } from '../../lib/adapters/env.ts';
import { readAddress } from '../../lib/adapters/read-settings.ts';
import type { Address } from '../../lib/domain/address.ts';
import { messageOf } from '../../lib/errors.ts';
import type { Chain } from '../../lib/ports.ts';
import type { Configuration } from './configuration.ts';
import { Findings, type Finding } from './finding.ts';
import { SILENT } from './silent-log.ts';

const TIMEOUT_MS = 8_000;
/** Seconds of age from which a head is old: ten slots of L1. A pass refuses one of a quarter of an hour. */
const OLD_HEAD_SECONDS = 120;
/** Whose blocks come when they are asked for. */
const LOCAL_CHAIN = 31337;
/** Blocks of one log query, tried from the widest on; Sparta asks for 2,000 at first, and narrower where refused. */
const RANGES = [2_000, 1_000, 500, 100, 50, 10, 1] as const;
/** Blocks of one query below which a day's outage takes hours to catch up with: 7,200 blocks a day. */
const NARROW = 50;

/** What the node is compared with. */
export type ChainNow = Awaited<ReturnType<Chain['info']>>;

interface Where {
  chainId: number;
  registry: Address;
}

/** Each endpoint for itself, by the reads Sparta makes, and whether they tell of one chain. */
export async function examineL1({
  given,
  secret,
}: Configuration): Promise<{ findings: Finding[]; now?: ChainNow }> {
  const findings = new Findings('l1');
  let urls: string[];
  let where: Where;
  try {
    urls = listOf(checkSetting('ETHEREUM_HOST', secret['ETHEREUM_HOST']));
    const registry = readAddress('REGISTRY_ADDRESS', given);
    if (!registry) throw new TypeError('REGISTRY_ADDRESS is not set');
    where = { chainId: Number(setting('L1_CHAIN_ID', given)), registry };
  } catch (error) {
    findings.unknown('endpoints', `they cannot be asked: ${messageOf(error)}`);
    return { findings: findings.all };
  }
  const looks = await Promise.all(urls.map((url, at) => examineOne(url, at, where)));
  for (const { its } of looks) findings.all.push(...its.all);
  const shown = looks.flatMap(({ now }) => now ?? []);
  await findings.try('agreement', () => examineAgreement(findings, urls, where));
  const newest = shown.sort((one, other) => other.block - one.block)[0];
  return { findings: findings.all, ...(newest ? { now: newest } : {}) };
}

async function examineOne(url: string, at: number, where: Where) {
  const its = new Findings('l1');
  const name = `endpoint ${at + 1} (${new URL(url).host})`;
  return { its, now: await its.try(name, () => examineEndpoint(its, name, url, where)) };
}

async function examineEndpoint(
  findings: Findings,
  name: string,
  url: string,
  where: Where,
): Promise<ChainNow | undefined> {
  const client = createClient({ transport: http(url, { retryCount: 1, timeout: TIMEOUT_MS }) });
  let head;
  try {
    const served = await getChainId(client);
    if (served !== where.chainId) {
      findings.bad(
        name,
        `it is of chain ${served}, and L1_CHAIN_ID is ${where.chainId}`,
        'Mend the one that is wrong.',
      );
      return undefined;
    }
    head = await getBlock(client, { blockTag: 'latest' });
  } catch (error) {
    findings.bad(
      name,
      `it does not answer: ${reasonOf(error)}`,
      'Mend its address in the secret, or leave it out.',
    );
    return undefined;
  }
  const age = Math.max(0, Math.round(Date.now() / 1000) - Number(head.timestamp));
  const isOld = age > OLD_HEAD_SECONDS && where.chainId !== LOCAL_CHAIN;
  findings.judge(`${name}: head`, {
    wrong: isOld ? `block ${head.number} is ${age} seconds old` : undefined,
    good: `block ${head.number}, ${age} seconds old`,
    next: 'It lags: wait, or use another.',
  });
  await examineRange(findings, name, {
    logs: (from) => getLogs(client, { address: where.registry, fromBlock: from, toBlock: head.number }),
    head: head.number,
  });
  // By the reads of a pass, over this endpoint alone.
  const chain = createChain({ urls: [url], ...where, stakingRegistry: undefined, log: SILENT });
  try {
    const now = await chain.info(await chain.latestBlock());
    findings.good(
      `${name}: Registry`,
      `rollup ${now.rollup}, version ${now.rollupVersion}, slot ${now.slot}, validators: ${now.activeAttesters}`,
    );
    return now;
  } catch (error) {
    const next = 'See that REGISTRY_ADDRESS is that of Aztec’s Registry on this chain.';
    findings.bad(`${name}: Registry`, messageOf(error), next);
    return undefined;
  }
}

async function examineRange(
  findings: Findings,
  name: string,
  { logs, head }: { logs: (from: bigint) => Promise<unknown>; head: bigint },
): Promise<void> {
  const what = `${name}: logs`;
  const longest = head + 1n;
  let reason = '';
  for (const range of RANGES) {
    const blocks = BigInt(range) < longest ? BigInt(range) : longest;
    try {
      await logs(head - blocks + 1n);
      const isWhole = blocks === longest;
      findings.judge(what, {
        wrong: range < NARROW && !isWhole ? `blocks in one query, at most: ${range} (${reason})` : undefined,
        good: isWhole ? 'it gives those of the whole chain at once' : `blocks in one query: ${range}`,
        next: 'After an outage it takes hours to catch up: use another, or one that is paid for.',
      });
      return;
    } catch (error) {
      reason = reasonOf(error);
    }
  }
  findings.bad(what, `it gives none: ${reason}`, 'Sparta reads logs: use another.');
}

async function examineAgreement(findings: Findings, urls: readonly string[], where: Where): Promise<void> {
  const what = 'agreement';
  if (urls.length < 2) {
    findings.unknown(
      what,
      'there is one endpoint, and nothing to compare it with',
      'Give a second one of another provider.',
    );
    return;
  }
  const chain = createChain({ urls: [...urls], ...where, stakingRegistry: undefined, log: SILENT });
  const agreement = await chain.agree(undefined);
  if (!agreement) findings.unknown(what, 'fewer than two endpoints can be compared');
  else
    findings.judge(what, {
      wrong:
        agreement.disagreeing > 0
          ? `endpoints that tell of another chain: ${agreement.disagreeing}`
          : undefined,
      good: `endpoints that tell of one chain: ${agreement.asked}`,
      next: 'One of them is wrong or forked: compare their blocks with a public explorer, and leave it out.',
    });
}
