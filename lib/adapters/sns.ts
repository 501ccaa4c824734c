import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SpartaError } from '../errors.ts';
import type { Notices } from '../ports.ts';

/** Publishes to the stage's topic `alerts`: text for people, the fact itself for software that listens. */
export function createNotices(options: { topicArn: string }): Notices {
  const client = new SNSClient({ maxAttempts: 3 });
  return {
    async publish({ subject, text, json, attributes }) {
      const command = new PublishCommand({
        TopicArn: options.topicArn,
        Subject: subject,
        MessageStructure: 'json',
        Message: JSON.stringify({ default: text, sqs: json, lambda: json, https: json, firehose: json }),
        MessageAttributes: Object.fromEntries(
          Object.entries(attributes).map(([name, value]) => [
            name,
            { DataType: 'String', StringValue: value },
          ]),
        ),
      });
      await client.send(command).catch((cause: unknown) => {
        throw new SpartaError('upstream', 'The topic did not take the notice.', { cause });
      });
    },
  };
}
