import { lookup } from 'node:dns/promises';
import { connect } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../../lib/adapters/dynamodb/database.ts';
import { webhooksOn } from '../../lib/adapters/dynamodb/webhooks.ts';
import { readMark } from '../migrate/marks.ts';
import { migrations } from '../migrate/migrations.ts';
import { clientOptions, type Configuration } from './configuration.ts';
import { Findings, type Finding } from './finding.ts';

const TIMEOUT_MS = 8_000;

/** The API, what calls outside, and what is stored about both. Reads only: the dead man's address is not called. */
export async function examineElsewhere(configuration: Configuration): Promise<Finding[]> {
  const findings = new Findings('elsewhere');
  await examineApi(findings, configuration);
  await examineDeadMan(findings, configuration);
  const { given, aws, secretRefusal } = configuration;
  if (secretRefusal?.isOfAll) return findings.all;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientOptions(aws, 'dynamodb')));
  const database: Database = {
    client,
    tables: {
      operators: given['NODE_OPERATORS_TABLE_NAME'] ?? '',
      validators: given['VALIDATORS_TABLE_NAME'] ?? '',
      ledger: given['LEDGER_TABLE_NAME'] ?? '',
    },
    now: () => Date.now(),
  };
  await findings.try('webhooks', async () => {
    const all = await webhooksOn(database).list();
    const paused = all.filter(({ state }) => state !== 'on');
    findings.judge('webhooks', {
      wrong:
        paused.length > 0
          ? `given up, for an hour or for good: ${paused.map(({ id }) => id).join(', ')}`
          : undefined,
      good: `there are ${all.length}, none of them given up`,
      next: 'Look at the software behind them: docs/webhooks.md.',
    });
  });
  await findings.try('migrations', async () => {
    const marks = await Promise.all(migrations.map(({ id }) => readMark(database, id)));
    const left = migrations.filter((_, at) => marks[at]?.state !== 'done').map(({ id }) => id);
    if (left.length === 0) findings.good('migrations', 'each was run');
    else
      findings.unknown(
        'migrations',
        `not run here: ${left.join(', ')}`,
        'Rows of older versions want npm run migrate.',
      );
  });
  client.destroy();
  return findings.all;
}

/** 503 says that the chain was not read lately: `docs/decisions/0012-health-answers-503.md`. */
async function examineApi(findings: Findings, { given }: Configuration): Promise<void> {
  const url = (given['API_URL'] || given['API_ENDPOINT'] || '').replace(/\/+$/, '');
  const what = 'API';
  if (url === '') {
    findings.unknown(
      what,
      'API_URL is empty: the address is the API Gateway’s own',
      'The deployment printed it.',
    );
    return;
  }
  try {
    const { status } = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const stale = status === 503 ? 'it answers, and says that the chain was not read lately' : undefined;
    findings.judge(what, {
      wrong: status === 200 ? undefined : (stale ?? `${url}/api/health answers ${status}`),
      good: `${url} answers, and the chain is read`,
      next: stale
        ? 'Look at the monitor: docs/runbook.md, The monitor is silent.'
        : 'See that API_URL leads to the API Gateway of the stage.',
    });
  } catch {
    findings.bad(what, `${url} does not answer`, 'See that API_URL leads to the API Gateway of the stage.');
  }
}

/** A call would count as a sign of life. */
async function examineDeadMan(findings: Findings, { secret, secretRefusal }: Configuration): Promise<void> {
  const url = secret['DEAD_MAN_PING_URL'];
  const what = 'DEAD_MAN_PING_URL';
  if (!url && secretRefusal) {
    findings.unknown(what, 'the secret could not be read');
    return;
  }
  if (!url || !URL.canParse(url)) {
    findings.unknown(
      what,
      'not set: nobody outside notices when all of the stage is silent',
      'Optional: docs/runbook.md.',
    );
    return;
  }
  const { hostname, port, protocol } = new URL(url);
  try {
    await lookup(hostname);
    await reach(hostname, Number(port) || (protocol === 'https:' ? 443 : 80));
    findings.good(what, `${hostname} can be reached; it was not called, which would count as a sign of life`);
  } catch {
    findings.bad(what, `${hostname} cannot be reached`, 'Mend the address in the secret.');
  }
}

function reach(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: TIMEOUT_MS });
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('timeout', () => socket.destroy(new Error('no answer')));
    socket.once('error', reject);
  });
}
