import * as v from 'valibot';
import { accusationsOf } from '../../lib/adapters/aztec-node/accusations.ts';
import { createJsonRpc, read } from '../../lib/adapters/aztec-node/json-rpc.ts';
import { methodsOf } from '../../lib/adapters/aztec-node/methods.ts';
import type { Environment } from '../../lib/adapters/env.ts';
import { NODE_LAG_SLOTS } from '../../lib/config/network-rules.ts';
import { messageOf } from '../../lib/errors.ts';
import type { Configuration } from './configuration.ts';
import type { ChainNow } from './examine-l1.ts';
import { Findings, type Finding } from './finding.ts';

const number = v.pipe(v.union([v.number(), v.string()]), v.transform(Number));
const nodeInfo = v.object({
  nodeVersion: v.string(),
  l1ChainId: number,
  rollupVersion: v.pipe(v.union([v.number(), v.string()]), v.transform(String)),
});
const sentinel = v.object({
  stats: v.record(v.string(), v.unknown()),
  lastProcessedSlot: v.optional(v.nullable(number)),
  initialSlot: v.optional(v.nullable(number)),
  slotWindow: number,
});

/** Whether the Aztec node is of this network, follows it, and keeps the statistics duties are read from. */
export async function examineNode(
  { given, secret, secretRefusal }: Configuration,
  now: ChainNow | undefined,
): Promise<Finding[]> {
  const findings = new Findings('node');
  const url = secret['AZTEC_RPC_URL'];
  if (!url && secretRefusal) {
    findings.unknown('AZTEC_RPC_URL', 'the secret could not be read');
    return findings.all;
  }
  if (!url || !URL.canParse(url)) {
    findings.unknown(
      'AZTEC_RPC_URL',
      'there is no node: duties are unknown',
      'Put the address of one into the secret.',
    );
    return findings.all;
  }
  await examineAdmin(findings, secret);
  const methods = methodsOf(createJsonRpc(url));
  const what = `node (${new URL(url).host})`;
  try {
    const info = read(nodeInfo, await methods.ask('info'));
    findings.good(what, `version ${info.nodeVersion}`);
    const chainId = given['L1_CHAIN_ID'];
    findings.judge('chain', {
      wrong:
        String(info.l1ChainId) === chainId
          ? undefined
          : `it follows chain ${info.l1ChainId}, and L1_CHAIN_ID is ${chainId}`,
      good: `it follows chain ${info.l1ChainId}`,
      next: 'Use a node of this network.',
    });
    if (!now)
      findings.unknown(
        'rollup',
        `it follows version ${info.rollupVersion}; L1 did not say which one is canonical`,
      );
    else
      findings.judge('rollup', {
        wrong:
          info.rollupVersion === now.rollupVersion
            ? undefined
            : `it follows version ${info.rollupVersion}, and the canonical one is ${now.rollupVersion}`,
        good: `it follows the canonical rollup, version ${info.rollupVersion}`,
        next: 'Upgrade the node, or start it anew with the rollup of this network.',
      });
  } catch (error) {
    findings.bad(what, messageOf(error), 'See that it runs and that AZTEC_RPC_URL is its address.');
    return findings.all;
  }
  await findings.try('sentinel', async () => {
    const seen = read(sentinel, await methods.ask('statsOfAll'));
    if (seen.slotWindow === 0) {
      findings.bad('sentinel', 'it is off: duties are unknown', 'Start the node with SENTINEL_ENABLED=true.');
      return;
    }
    findings.good(
      'sentinel',
      `it keeps ${seen.slotWindow} slots, validators seen: ${Object.keys(seen.stats).length}`,
    );
    const last = seen.lastProcessedSlot ?? undefined;
    if (last === undefined || !now) {
      const why = last === undefined ? 'it has not judged a slot yet' : 'L1 did not say which slot it is';
      findings.unknown('lag', why);
      return;
    }
    const lag = Math.max(0, now.slot - last);
    findings.judge('lag', {
      wrong: lag > NODE_LAG_SLOTS ? `the last slot it judged is ${lag} slots old` : undefined,
      good: `the last slot it judged is ${lag} slots old`,
      next: 'Look at the node and at its L1 endpoint.',
    });
  });
  return findings.all;
}

/** Its list of offences is read, which changes nothing. */
async function examineAdmin(findings: Findings, secret: Environment): Promise<void> {
  const { AZTEC_NODE_ADMIN_URL: url, AZTEC_NODE_ADMIN_KEY: key } = secret;
  if (!url || !URL.canParse(url)) return;
  const what = `admin port (${new URL(url).host})`;
  try {
    const known = await accusationsOf({ url, ...(key ? { key } : {}) })();
    findings.good(what, `it answers, offences on record: ${known.length}`);
  } catch (error) {
    const next = 'See that the address and the key are right, and that the node has a slasher.';
    findings.bad(what, messageOf(error), next);
  }
}
