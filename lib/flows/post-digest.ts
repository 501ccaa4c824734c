import type { ChainInfo } from '../domain/chain-info.ts';
import { OPERATOR_STATUSES } from '../domain/operator.ts';
import { VALIDATOR_STATUSES, type ValidatorStatus } from '../domain/validator.ts';
import { ago, renderMessage, type Message } from '../kit/message.ts';
import type { Log } from '../log.ts';
import type { Page, Ports } from '../ports.ts';
import { say, type Text } from '../text.ts';
import { STATUS_WORDS } from './status-words.ts';

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
    title: say('The day in numbers'),
    facts: [
      { name: say('Operators'), value: counted(operators, OPERATOR_STATUSES, STATUS_WORDS) },
      { name: say('Watched validators'), value: counted(validators, VALIDATOR_STATUSES, VALIDATOR_WORDS) },
      {
        name: say('Network'),
        value: info
          ? say('{active} active attesters, {queued} in the entry queue, epoch {epoch}', {
              active: info.activeAttesters,
              queued: info.queueLength,
              epoch: info.epoch,
            })
          : say('unknown: the chain has not been read'),
      },
    ],
    ...(info ? { footer: say('chain read {time}', { time: ago(info.readAt) }) } : {}),
  };
}

const VALIDATOR_WORDS: Record<ValidatorStatus, Text> = {
  none: say('not staked'),
  queued: say('queued'),
  validating: say('validating'),
  zombie: say('ejected'),
  exiting: say('exiting'),
};

function counted<S extends string>(
  counts: ReadonlyMap<string, number>,
  order: readonly S[],
  words: Record<S, Text>,
): Text {
  const each = order.flatMap((status) => {
    const count = counts.get(status);
    return count === undefined ? [] : [say('{count} {status}', { count, status: words[status] })];
  });
  return each.length === 0 ? say('none') : say('{list}', { list: each });
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
