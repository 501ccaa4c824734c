import { createHash } from 'node:crypto';
import { asText, isRecord, record, records, type JsonInput } from './json-input.ts';
import { AwsError } from './json-service.ts';

/** What an engine without transactions answers: the parsed body, and whether it is an error. */
export interface EngineAnswer {
  status: number;
  body: JsonInput;
}

export type Engine = (operation: string, input: JsonInput) => Promise<EngineAnswer>;

/** Why one action kept the transaction from happening. */
interface Reason {
  Code: string;
  Message?: string;
  Item?: unknown;
}

/** TransactionCanceledException carries its reasons beside the message. */
export class TransactionCanceled extends AwsError {
  readonly reasons: readonly Reason[];

  constructor(reasons: readonly Reason[]) {
    const codes = reasons.map((each) => each.Code).join(', ');
    super(
      'TransactionCanceledException',
      `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    );
    this.reasons = reasons;
  }
}

interface Action {
  kind: 'Put' | 'Update' | 'Delete' | 'ConditionCheck' | 'Get';
  input: JsonInput;
  table: string;
  key: JsonInput;
  before: JsonInput | undefined;
}

/** DynamoDB's limits on one transaction (developer guide, transactions). */
const MAX_ACTIONS = 100;
const MAX_BYTES = 4 * 1024 * 1024;
/** A ClientRequestToken is remembered for ten minutes. */
const TOKEN_MS = 10 * 60_000;
const NO_REASON: Reason = { Code: 'None' };

/**
 * TransactWriteItems and TransactGetItems on an engine that has neither. The caller makes sure nobody else reads or
 * writes meanwhile. Each action is carried out with its condition; if any fails, everything is put back as it was.
 */
export class Transactions {
  private readonly engine: Engine;
  private readonly done = new Map<string, { digest: string; at: number }>();

  constructor(engine: Engine) {
    this.engine = engine;
  }

  async write(input: JsonInput): Promise<JsonInput> {
    const token = asText(input['ClientRequestToken']);
    const digest = createHash('sha256')
      .update(JSON.stringify(input['TransactItems'] ?? null))
      .digest('hex');
    if (token !== undefined && this.isRepeated(token, digest)) return {};
    const actions = await this.read(input);
    const reasons: Reason[] = [];
    const applied: Action[] = [];
    for (const action of actions) {
      const reason = await this.apply(action);
      reasons.push(reason);
      if (reason === NO_REASON && action.kind !== 'ConditionCheck') applied.push(action);
    }
    if (reasons.some((each) => each !== NO_REASON)) {
      for (const action of applied) await this.restore(action);
      throw new TransactionCanceled(reasons);
    }
    if (token !== undefined) this.done.set(token, { digest, at: Date.now() });
    return {};
  }

  async get(input: JsonInput): Promise<JsonInput> {
    const actions = await this.read(input);
    const Responses: JsonInput[] = [];
    for (const { input: get } of actions) {
      const Item = (await this.must('GetItem', { ...get, ConsistentRead: true }))['Item'];
      Responses.push(Item === undefined ? {} : { Item });
    }
    return { Responses };
  }

  private isRepeated(token: string, digest: string): boolean {
    const known = this.done.get(token);
    if (known === undefined || Date.now() - known.at > TOKEN_MS) return false;
    if (known.digest === digest) return true;
    throw new AwsError(
      'IdempotentParameterMismatchException',
      'The provided client request token was used with different parameters.',
    );
  }

  /** The actions with their keys and what is stored under them now. */
  private async read(input: JsonInput): Promise<Action[]> {
    const items = records(input['TransactItems']);
    if (items.length === 0 || items.length > MAX_ACTIONS) {
      const bound =
        items.length === 0 ? 'greater than or equal to 1' : `less than or equal to ${MAX_ACTIONS}`;
      throw invalid(
        `1 validation error detected: Value at 'transactItems' failed to satisfy constraint: Member must have length ${bound}`,
      );
    }
    if (Buffer.byteLength(JSON.stringify(items)) > MAX_BYTES * 2)
      throw invalid('Transaction request size exceeds the limit of 4 MB');
    const seen = new Set<string>();
    const actions: Action[] = [];
    for (const item of items) {
      const action = await this.actionOf(item);
      const identity = JSON.stringify([
        action.table,
        Object.entries(action.key).sort(([a], [b]) => (a < b ? -1 : 1)),
      ]);
      if (seen.has(identity))
        throw invalid('Transaction request cannot include multiple operations on one item');
      seen.add(identity);
      actions.push(action);
    }
    return actions;
  }

  private async actionOf(item: JsonInput): Promise<Action> {
    const [[kind, given] = [], ...more] = Object.entries(item);
    if (!isKind(kind) || !isRecord(given) || more.length > 0) {
      throw invalid('TransactItems can only contain one of Check, Put, Update or Delete');
    }
    const table = asText(given['TableName']) ?? '';
    const key = kind === 'Put' ? await this.keyOf(table, record(given['Item'])) : record(given['Key']);
    const before = kind === 'Get' ? undefined : await this.stored(table, key);
    return { kind, input: given, table, key, before };
  }

  private async keyOf(table: string, item: JsonInput): Promise<JsonInput> {
    const { Table } = await this.must('DescribeTable', { TableName: table });
    const names = records(record(Table)['KeySchema']).map((each) => asText(each['AttributeName']) ?? '');
    const missing = names.find((name) => item[name] === undefined);
    if (missing !== undefined)
      throw invalid(`One or more parameter values were invalid: Missing the key ${missing} in the item`);
    return Object.fromEntries(names.map((name) => [name, item[name]]));
  }

  private async stored(table: string, key: JsonInput): Promise<JsonInput | undefined> {
    const { Item } = await this.must('GetItem', { TableName: table, Key: key, ConsistentRead: true });
    return isRecord(Item) ? Item : undefined;
  }

  private async apply(action: Action): Promise<Reason> {
    const { ReturnValuesOnConditionCheckFailure: wish, ...input } = action.input;
    const answer = await this.engine(...operationOf(action, input));
    if (answer.status === 200) return NO_REASON;
    const { code, message } = errorOf(answer);
    if (code === 'ConditionalCheckFailedException') {
      const reason: Reason = { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' };
      if (wish === 'ALL_OLD' && action.before !== undefined) reason.Item = action.before;
      return reason;
    }
    // A malformed request fails as such; a value that does not fit what is stored cancels the transaction.
    if (code === 'ValidationException' && !/expression|constraint|ExpressionAttribute/i.test(message)) {
      return { Code: 'ValidationError', Message: message };
    }
    if (code === 'ValidationException' && message.includes('operand'))
      return { Code: 'ValidationError', Message: message };
    throw new AwsError(code, message);
  }

  private async restore({ table, key, before }: Action): Promise<void> {
    if (before === undefined) await this.must('DeleteItem', { TableName: table, Key: key });
    else await this.must('PutItem', { TableName: table, Item: before });
  }

  private async must(operation: string, input: JsonInput): Promise<JsonInput> {
    const answer = await this.engine(operation, input);
    if (answer.status === 200) return answer.body;
    const { code, message } = errorOf(answer);
    throw new AwsError(code, message);
  }
}

/**
 * A check changes nothing: it puts the stored item back over itself, or deletes what is not there, under its condition.
 */
function operationOf({ kind, before, table }: Action, input: JsonInput): [string, JsonInput] {
  if (kind !== 'ConditionCheck') return [`${kind}Item`, input];
  const { Key, ...condition } = input;
  if (before === undefined) return ['DeleteItem', { ...condition, TableName: table, Key }];
  return ['PutItem', { ...condition, TableName: table, Item: before }];
}

export function errorOf({ body }: EngineAnswer): { code: string; message: string } {
  const type = asText(body['__type']) ?? 'InternalServerError';
  return {
    code: type.slice(type.indexOf('#') + 1),
    message: asText(body['message']) ?? asText(body['Message']) ?? '',
  };
}

function isKind(kind: string | undefined): kind is Action['kind'] {
  return (
    kind === 'Put' || kind === 'Update' || kind === 'Delete' || kind === 'ConditionCheck' || kind === 'Get'
  );
}

function invalid(message: string): AwsError {
  return new AwsError('ValidationException', message);
}
