import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDynamoDb } from '../../lib/world/aws/dynamodb.ts';
import { CREDENTIALS, REGION } from '../../lib/world/aws/account.ts';
import { bundleEndpoint, endpointEnvironment, runChild } from './endpoints.ts';
import { figure, quantile, type Figure, type Group } from './figure.ts';
import { community, fill, TABLES, type Community } from './large-community.ts';
import { operatorQuestion, validatorQuestion } from './typing.ts';

const OPERATORS = 5000;
const VALIDATORS_EACH = 4;
const WARM_UP = 300;
const CALLS = 1000;

/** Milliseconds of one answer: by the clock, the same but for the wait for the database, and of the processor. */
interface Took {
  took: number;
  unwaited: number;
  cpu: number;
}

/** Choices while somebody types, answered by the deployed bundle over DynamoDB Local. */
export const autocomplete: Group = {
  name: 'autocomplete',
  rows: ['operators', 'validators'].flatMap((kind) => [
    `autocomplete-${kind}`,
    `autocomplete-${kind}-p50`,
    `autocomplete-${kind}-cpu`,
    `autocomplete-${kind}-whole`,
  ]),
  async measure() {
    const folder = await mkdtemp(path.join(tmpdir(), 'sparta-bench-'));
    const database = await startDynamoDb({ engine: 'java', print: () => undefined });
    try {
      const people = community({ operators: OPERATORS, validatorsEach: VALIDATORS_EACH });
      await fill(database.url, people);
      const bundle = await bundleEndpoint('sparta', folder);
      const figures: Figure[] = [];
      for (const [kind, question] of [
        ['operators', operatorQuestion],
        ['validators', validatorQuestion],
      ] as const) {
        const file = path.join(folder, `${kind}.json`);
        const questions = Array.from({ length: WARM_UP + CALLS }, () => question(people));
        await writeFile(file, JSON.stringify(questions));
        const { wrote } = await runChild(
          'autocomplete-answers.mjs',
          [bundle, file, String(WARM_UP)],
          environment(database.url, people),
        );
        figures.push(...figuresOf(kind, wrote as { ours: Took[]; bare: Took[] }));
      }
      return figures;
    } finally {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

const WHAT = {
  operators: 'by a part of a name, an address or an id, or nothing, for five commands of moderators',
  validators: 'one’s own, for /unlink',
};
const RIVAL = {
  operators: 'rival one bare Query of the same names by the SDK’s document client',
  validators: 'rival one bare Query of the same links by the SDK’s document client',
};

function figuresOf(kind: 'operators' | 'validators', runs: { ours: Took[]; bare: Took[] }): Figure[] {
  const of = (key: keyof Took, share: number) => ({
    value: quantile(
      runs.ours.map((each) => each[key]),
      share,
    ),
    unit: 'ms',
    rival: quantile(
      runs.bare.map((each) => each[key]),
      share,
    ),
  });
  return [
    figure({
      name: `autocomplete-${kind}`,
      ...of('unwaited', 0.99),
      target: { of: 'value', atMost: 15 },
      note: `p99 of ${runs.ours.length} × ${WHAT[kind]}, warm, ${OPERATORS} operators and ${OPERATORS * VALIDATORS_EACH} validators stored; by the clock, but for the wait for the database; ${RIVAL[kind]}`,
    }),
    figure({ name: `autocomplete-${kind}-p50`, ...of('unwaited', 0.5), note: 'the same, p50' }),
    figure({
      name: `autocomplete-${kind}-cpu`,
      ...of('cpu', 0.5),
      note: 'p50 of the processor time, all threads counted, which other load disturbs less',
    }),
    figure({
      name: `autocomplete-${kind}-whole`,
      ...of('took', 0.99),
      note: 'p99 with the wait for DynamoDB Local, which shares the machine',
    }),
  ];
}

function environment(url: string, { chainId, rollup }: Community): Record<string, string> {
  return {
    ...endpointEnvironment('http://127.0.0.1:9'),
    AWS_ENDPOINT_URL_DYNAMODB: url,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    NODE_OPERATORS_TABLE_NAME: TABLES.operators,
    VALIDATORS_TABLE_NAME: TABLES.validators,
    LEDGER_TABLE_NAME: TABLES.ledger,
    L1_CHAIN_ID: String(chainId),
    REGISTRY_ADDRESS: rollup,
  };
}
