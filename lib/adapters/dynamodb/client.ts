import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** First try and two more, as the SDK counts; its pauses between them stay under 200 ms each. */
const ATTEMPTS = 3;
/** Milliseconds to reach DynamoDB; inside a region it takes a few. */
const CONNECTION_TIMEOUT_MS = 1000;
/** Milliseconds for one try; a full page of 1 MB takes some 200. */
const REQUEST_TIMEOUT_MS = 3000;

/**
 * A client that gives up in time. The region, the credentials and the endpoint come from the SDK's own environment
 * (`AWS_ENDPOINT_URL_DYNAMODB`), unless an endpoint is given.
 */
export function createDocumentClient(
  options: { endpoint?: string; requestTimeoutMs?: number } = {},
): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    maxAttempts: ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      requestTimeout: options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
      throwOnRequestTimeout: true,
    },
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
