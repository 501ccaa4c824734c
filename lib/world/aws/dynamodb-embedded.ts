import dynalite from 'dynalite';
import {
  Agent,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { messageOf } from '../../errors.ts';
import { asText, isRecord, record, type JsonInput } from './json-input.ts';
import { AwsError } from './json-service.ts';
import { readBody, send, startLocalServer } from './local-server.ts';
import { TableLock } from './table-lock.ts';
import { errorOf, Transactions, TransactionCanceled, type EngineAnswer } from './transactions.ts';

const JSON_1_0 = { 'content-type': 'application/x-amz-json-1.0' };
const TARGET = 'DynamoDB_20120810.';

/** What dynalite lacks is done here; all else it answers itself. */
type Answer = (input: JsonInput) => Promise<EngineAnswer | JsonInput>;

/**
 * DynamoDB without Java: dynalite, and in front of it what it lacks. Transactions run alone, everything else waits
 * for them, so nobody ever sees half of one. A failed condition answers the stored item where it was asked for
 * (`ReturnValuesOnConditionCheckFailure`), and settings of a table (TTL, point-in-time recovery) are kept and told.
 */
export async function startEmbedded(port?: number): Promise<{ url: string; stop(): Promise<void> }> {
  const inner = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const innerPort = await listen(inner);
  const agent = new Agent({ keepAlive: true });
  const engine = (operation: string, input: JsonInput) => call({ port: innerPort, agent }, operation, input);
  const lock = new TableLock();
  const special = specialAnswers(engine);
  const outer = await startLocalServer((request, response) => void serve(request, response), port);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const operation = String(request.headers['x-amz-target'] ?? '').replace(TARGET, '');
      const body = await readBody(request);
      const input: unknown = JSON.parse(body?.toString('utf8') || '{}');
      const answer = isRecord(input) ? special(operation, input) : undefined;
      const result =
        answer === undefined
          ? await lock.shared(() => engine(operation, record(input)))
          : await lock.alone(() => answer(record(input)));
      if (isAnswer(result)) send(response, result.status, JSON_1_0, JSON.stringify(result.body));
      else send(response, 200, JSON_1_0, JSON.stringify(result));
    } catch (error) {
      sendError(response, error);
    }
  }

  return {
    url: outer.url,
    stop: async () => {
      await outer.stop();
      agent.destroy();
      await new Promise<void>((resolve) => {
        inner.close(() => resolve());
        inner.closeAllConnections();
      });
    },
  };
}

/** The operations that are not dynalite's alone, by name and input. */
function specialAnswers(engine: (operation: string, input: JsonInput) => Promise<EngineAnswer>) {
  const transactions = new Transactions(engine);
  const settings = new Map<string, JsonInput>();
  const existing = async (input: JsonInput) => {
    const answer = await engine('DescribeTable', { TableName: input['TableName'] });
    if (answer.status === 200) return asText(input['TableName']) ?? '';
    const { code, message } = errorOf(answer);
    throw new AwsError(code, message);
  };
  const answers: Record<string, Answer> = {
    TransactWriteItems: (input) => transactions.write(input),
    TransactGetItems: (input) => transactions.get(input),
    UpdateTimeToLive: async (input) => {
      const table = await existing(input);
      const wanted = record(input['TimeToLiveSpecification']);
      if (settings.get(table)?.['Enabled'] === wanted['Enabled']) {
        const now = wanted['Enabled'] === true ? 'enabled' : 'disabled';
        throw new AwsError('ValidationException', `TimeToLive is already ${now}`);
      }
      settings.set(table, wanted);
      return { TimeToLiveSpecification: wanted };
    },
    DescribeTimeToLive: async (input) => {
      const known = settings.get(await existing(input));
      const description =
        known?.['Enabled'] === true
          ? { TimeToLiveStatus: 'ENABLED', AttributeName: known['AttributeName'] }
          : { TimeToLiveStatus: 'DISABLED' };
      return { TimeToLiveDescription: description };
    },
    DeleteTable: async (input) => {
      settings.delete(asText(input['TableName']) ?? '');
      return engine('DeleteTable', input);
    },
  };
  return (operation: string, input: JsonInput): Answer | undefined => {
    if (Object.hasOwn(answers, operation)) return answers[operation];
    if (input['ReturnValuesOnConditionCheckFailure'] === undefined) return undefined;
    return (given) => explained(engine, operation, given);
  };
}

/** A write whose failed condition comes back with the item it failed on. */
async function explained(
  engine: (operation: string, input: JsonInput) => Promise<EngineAnswer>,
  operation: string,
  given: JsonInput,
): Promise<EngineAnswer> {
  const { ReturnValuesOnConditionCheckFailure: wish, ...input } = given;
  const answer = await engine(operation, input);
  if (wish !== 'ALL_OLD' || answer.status === 200) return answer;
  if (errorOf(answer).code !== 'ConditionalCheckFailedException') return answer;
  const Key = operation === 'PutItem' ? await keyIn(engine, input) : input['Key'];
  const stored = await engine('GetItem', { TableName: input['TableName'], Key, ConsistentRead: true });
  const Item = stored.body['Item'];
  return Item === undefined ? answer : { status: answer.status, body: { ...answer.body, Item } };
}

async function keyIn(
  engine: (operation: string, input: JsonInput) => Promise<EngineAnswer>,
  input: JsonInput,
): Promise<JsonInput> {
  const { body } = await engine('DescribeTable', { TableName: input['TableName'] });
  const schema = record(body['Table'])['KeySchema'];
  const names = Array.isArray(schema)
    ? schema.map((each) => asText(record(each)['AttributeName']) ?? '')
    : [];
  const item = record(input['Item']);
  return Object.fromEntries(names.map((name) => [name, item[name]]));
}

/** One call to dynalite over the loopback; it wants a signature and looks at none of it. */
function call(
  to: { port: number; agent: Agent },
  operation: string,
  input: JsonInput,
): Promise<EngineAnswer> {
  const payload = JSON.stringify(input);
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      {
        host: '127.0.0.1',
        ...to,
        method: 'POST',
        headers: {
          ...JSON_1_0,
          'x-amz-target': TARGET + operation,
          'x-amz-date': '20260101T000000Z',
          authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local',
          'content-length': Buffer.byteLength(payload),
        },
      },
      (incoming) => {
        readBody(incoming)
          .then((body) => resolve({ status: incoming.statusCode ?? 500, body: JSON.parse(String(body)) }))
          .catch(reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(payload);
  });
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

function isAnswer(value: EngineAnswer | JsonInput): value is EngineAnswer {
  return typeof value['status'] === 'number' && isRecord(value['body']);
}

function sendError(response: ServerResponse, error: unknown): void {
  const known =
    error instanceof AwsError
      ? error
      : new AwsError('InternalServerError', messageOf(error), { status: 500 });
  const reasons = error instanceof TransactionCanceled ? { CancellationReasons: error.reasons } : {};
  const body = {
    __type: `com.amazonaws.dynamodb.v20120810#${known.code}`,
    message: known.message,
    Message: known.message,
    ...reasons,
  };
  send(response, known.status, JSON_1_0, JSON.stringify(body));
}
