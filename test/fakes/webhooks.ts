import { withNew } from '../../lib/adapters/dynamodb/webhooks.ts';
import type { Webhook } from '../../lib/domain/webhook.ts';
import type { Notice, Notices, Outbound, OutboundRequest, Webhooks } from '../../lib/ports.ts';

export function fakeWebhooks(): Webhooks {
  let all: Webhook[] = [];
  const found = (id: string) => all.find((each) => each.id === id);
  return {
    async add(entry) {
      all = withNew(all, structuredClone(entry));
    },
    get: async (id) => structuredClone(found(id)),
    list: async () => structuredClone(all),
    async remove(id) {
      const before = all.length;
      all = all.filter((each) => each.id !== id);
      return all.length < before;
    },
    async change(id, step) {
      const before = structuredClone(found(id));
      const after = before && structuredClone(step(before));
      if (after) all = all.map((each) => (each.id === id ? after : each));
      return structuredClone(after);
    },
  };
}

export interface FakeOutbound extends Outbound {
  requests: OutboundRequest[];
  /** What is answered or thrown next, in this order; 200 once it is used up. */
  answers: (number | Error)[];
}

export function fakeOutbound(): FakeOutbound {
  const made: FakeOutbound = {
    requests: [],
    answers: [],
    async send(request) {
      made.requests.push(structuredClone(request));
      const answer = made.answers.shift() ?? 200;
      if (answer instanceof Error) throw answer;
      return { status: answer };
    },
  };
  return made;
}

export interface FakeNotices extends Notices {
  published: Notice[];
  /** Thrown by every call while it is set. */
  broken: Error | undefined;
}

export function fakeNotices(): FakeNotices {
  const made: FakeNotices = {
    published: [],
    broken: undefined,
    async publish(notice) {
      if (made.broken) throw made.broken;
      made.published.push(structuredClone(notice));
    },
  };
  return made;
}
