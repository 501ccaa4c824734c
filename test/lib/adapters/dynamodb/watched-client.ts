import type { DynamoDBDocumentClient, ServiceInputTypes, ServiceOutputTypes } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../../../../lib/adapters/dynamodb/client.ts';

export interface Request {
  command: string;
  input: ServiceInputTypes;
}

/** What happens to a request instead of, or after, being sent: see `watchedClient`. */
export type Intervene = (
  request: Request & { send: () => Promise<ServiceOutputTypes> },
) => Promise<ServiceOutputTypes>;

/**
 * A client that notes every request, and lets a test answer in DynamoDB's place: by output, or by an error as the SDK
 * throws it. What is sent goes to the real engine.
 */
export function watchedClient(
  endpoint: string,
  intervene: Intervene = ({ send }) => send(),
): { client: DynamoDBDocumentClient; requests: Request[] } {
  const client = createDocumentClient({ endpoint, requestTimeoutMs: 30_000 });
  const requests: Request[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const command = String(context['commandName']).replace(/Command$/, '');
      requests.push({ command, input: args.input });
      let response: unknown;
      const output = await intervene({
        command,
        input: args.input,
        send: async () => {
          const result = await next(args);
          response = result.response;
          return result.output;
        },
      });
      return { output, response };
    },
    { step: 'initialize', name: 'watch', priority: 'low' },
  );
  return { client, requests };
}

/** An error with the name and the form the SDK gives it. */
export function sdkError(name: string, fields: object = {}): Error {
  return Object.assign(new Error(`${name} happened`), { name, ...fields });
}
