import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { EVENT_SOURCES } from '../config/events.ts';
import type { Fact } from '../domain/fact.ts';
import { SpartaError } from '../errors.ts';
import type { Bus } from '../ports.ts';

/** EventBridge, PutEvents: ten entries a request. */
const ENTRIES_PER_REQUEST = 10;

export function createBus(options: { busName: string }): Bus {
  const client = new EventBridgeClient({ maxAttempts: 3 });
  const send = async (facts: readonly Fact[]) => {
    const answer = await client.send(
      new PutEventsCommand({ Entries: facts.map((fact) => entry(fact, options.busName)) }),
    );
    if (answer.FailedEntryCount) {
      const reasons = answer.Entries?.map(({ ErrorCode }) => ErrorCode).filter(Boolean);
      throw new Error(
        `${answer.FailedEntryCount} of ${facts.length} facts were refused: ${reasons?.join(', ')}`,
      );
    }
  };
  return {
    async publish(facts) {
      for (let start = 0; start < facts.length; start += ENTRIES_PER_REQUEST) {
        await send(facts.slice(start, start + ENTRIES_PER_REQUEST)).catch((cause: unknown) => {
          throw new SpartaError('upstream', 'The event bus did not take the facts.', { cause });
        });
      }
    },
  };
}

function entry(fact: Fact, busName: string) {
  return {
    EventBusName: busName,
    Source: 'chain' in fact ? EVENT_SOURCES.chain : EVENT_SOURCES.community,
    DetailType: fact.kind,
    Detail: JSON.stringify(fact),
    Time: new Date(fact.at),
  };
}
