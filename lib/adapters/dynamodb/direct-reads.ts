import {
  BatchGetCommand,
  GetCommand,
  QueryCommand,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';
import { callAws, regionOf, type Environment } from '../aws-call.ts';
import { attributesOf, isFields, rowOf, type Fields } from './attribute-values.ts';

/**
 * Has reads asked without the SDK, at a third of its processor time (`docs/decisions/0026-direct-reads.md`): what is
 * not plain, and whatever fails, is asked of the SDK, with its tries and in its words. Only where the credentials are
 * in the environment, as a Lambda's are.
 */
export function readingDirectly(
  client: DynamoDBDocumentClient,
  env: Environment = process.env,
): DynamoDBDocumentClient {
  if (!env['AWS_ACCESS_KEY_ID']) return client;
  const endpoint = new URL(
    env['AWS_ENDPOINT_URL_DYNAMODB'] ?? `https://dynamodb.${regionOf(env)}.amazonaws.com`,
  );
  const send = client.send.bind(client);
  Object.defineProperty(client, 'send', {
    value: async (...args: unknown[]) => {
      const read = args.length === 1 ? readOf(args[0]) : undefined;
      const answer = read && (await read(endpoint, env).catch(() => undefined));
      const viaSdk = (): unknown => Reflect.apply(send, undefined, args);
      return answer ?? viaSdk();
    },
  });
  return client;
}

type Read = (endpoint: URL, env: Environment) => Promise<Fields>;

function readOf(command: unknown): Read | undefined {
  if (command instanceof QueryCommand) {
    const { ExpressionAttributeValues: values, ExclusiveStartKey: start, ...rest } = command.input;
    return async (endpoint, env) => {
      const answer = await asked('Query', endpoint, env, {
        ...rest,
        ...(values && { ExpressionAttributeValues: attributesOf(values) }),
        ...(start && { ExclusiveStartKey: attributesOf(start) }),
      });
      const last = answer['LastEvaluatedKey'];
      return { ...answer, Items: rowsOf(answer['Items']), LastEvaluatedKey: last && rowOf(last) };
    };
  }
  if (command instanceof GetCommand) {
    const { Key, ...rest } = command.input;
    return async (endpoint, env) => {
      const answer = await asked('GetItem', endpoint, env, { ...rest, Key: attributesOf(Key ?? {}) });
      const item = answer['Item'];
      return { ...answer, Item: item && rowOf(item) };
    };
  }
  if (command instanceof BatchGetCommand) {
    const wanted = Object.entries(command.input.RequestItems ?? {});
    return async (endpoint, env) => {
      const answer = await asked('BatchGetItem', endpoint, env, {
        ...command.input,
        RequestItems: Object.fromEntries(
          wanted.map(([table, { Keys = [], ...rest }]) => [table, { ...rest, Keys: Keys.map(attributesOf) }]),
        ),
      });
      return {
        ...answer,
        Responses: eachOf(answer['Responses'], rowsOf),
        UnprocessedKeys: eachOf(answer['UnprocessedKeys'], (left) =>
          isFields(left) ? { ...left, Keys: rowsOf(left['Keys']) } : left,
        ),
      };
    };
  }
  return undefined;
}

async function asked(operation: string, endpoint: URL, env: Environment, input: Fields): Promise<Fields> {
  const call = {
    endpoint,
    service: 'dynamodb',
    target: `DynamoDB_20120810.${operation}`,
    contentType: 'application/x-amz-json-1.0',
    input,
    // The SDK is the second try.
    tries: 1,
  } as const;
  const answer: unknown = JSON.parse(await callAws(call, env));
  if (isFields(answer)) return answer;
  throw new TypeError(`${operation} was answered by no object`);
}

function rowsOf(items: unknown): Fields[] {
  if (!Array.isArray(items)) throw new TypeError('rows are no list');
  return items.map(rowOf);
}

function eachOf(of: unknown, work: (value: unknown) => unknown): Fields {
  return Object.fromEntries(Object.entries(of ?? {}).map(([name, value]) => [name, work(value)]));
}
