import type { ChainInfo } from '../domain/chain-info.ts';
import { OPERATOR_STATUSES } from '../domain/operator.ts';
import { VALIDATOR_STATUSES } from '../domain/validator.ts';
import { ago, renderMessage, type Message } from '../kit/message.ts';
import type { Log } from '../log.ts';
import type { Page, Ports } from '../ports.ts';

const DAY_MS = 86_400_000;

/** Posts the day in numbers to the alert channel; once a day, whatever runs it how often. */
export async function postDigest(
  input: { now: number; log: Log },
  ports: Pick<Ports, 'operators' | 'validators' | 'views' | 'once' | 'discord' | 'settings'>,
): Promise<{ posted: boolean }> {
  const day = Math.floor(input.now / DAY_MS);
  const key = `digest:${day}`;
  if ((await ports.once.begin(key, { now: input.now, leaseSeconds: 120 })) !== 'fresh')
    return { posted: false };
  try {
    const [operators, validators, info] = await Promise.all([
      count((cursor) => ports.operators.list({}, { limit: 100, cursor })),
      count((cursor) => ports.validators.list({}, { limit: 100, cursor })),
      ports.views.chainInfo(),
    ]);
    await ports.discord.sendToChannel(
      ports.settings.alertChannelId,
      renderMessage(digestMessage(operators, validators, info)),
      `digest-${day}`,
    );
  } catch (error) {
    await ports.once.release(key);
    throw error;
  }
  await ports.once.finish(key);
  input.log.info('digest.posted', { day });
  return { posted: true };
}

function digestMessage(
  operators: ReadonlyMap<string, number>,
  validators: ReadonlyMap<string, number>,
  info: ChainInfo | undefined,
): Message {
  return {
    tone: 'info',
    title: 'The day in numbers',
    facts: [
      { name: 'Operators', value: inWords(operators, OPERATOR_STATUSES) },
      { name: 'Watched validators', value: inWords(validators, VALIDATOR_STATUSES) },
      {
        name: 'Network',
        value: info
          ? `${info.activeAttesters} active attesters, ${info.queueLength} in the entry queue, epoch ${info.epoch}`
          : 'unknown: the chain has not been read',
      },
    ],
    ...(info ? { footer: `chain read ${ago(info.readAt)}` } : {}),
  };
}

function inWords(counts: ReadonlyMap<string, number>, order: readonly string[]): string {
  return (
    order.flatMap((status) => (counts.has(status) ? [`${counts.get(status)} ${status}`] : [])).join(', ') ||
    'none'
  );
}

async function count(
  page: (cursor: string | undefined) => Promise<Page<{ status: string }>>,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await page(cursor);
    for (const { status } of items) counts.set(status, (counts.get(status) ?? 0) + 1);
    cursor = nextCursor;
  } while (cursor !== undefined);
  return counts;
}
