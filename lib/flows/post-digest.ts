import type { ChainInfo } from '../domain/chain-info.ts';
import { OPERATOR_STATUSES } from '../domain/operator.ts';
import { VALIDATOR_STATUSES, type ValidatorStatus } from '../domain/validator.ts';
import { ago, renderMessage, type Message } from '../kit/message.ts';
import type { Log } from '../log.ts';
import type { Page, Ports } from '../ports.ts';
import { say, type Text } from '../text.ts';
import {
  attendanceSince,
  comingsAndGoings,
  networkSince,
  slashesTold,
  type DayOfAttendance,
  type DayOfNetwork,
  type DayOfWatched,
} from './digest-day.ts';
import { queueWords } from './network-words.ts';
import { STATUS_WORDS } from './status-words.ts';

const DAY_MS = 86_400_000;

type DigestPorts = Pick<
  Ports,
  'operators' | 'validators' | 'views' | 'alerts' | 'incidents' | 'once' | 'discord' | 'settings'
>;

/** Posts the day in numbers to the alert channel; once a day, whatever runs it how often. */
export async function postDigest(
  input: { now: number; log: Log },
  ports: DigestPorts,
): Promise<{ posted: boolean }> {
  const day = Math.floor(input.now / DAY_MS);
  const key = `digest:${day}`;
  if ((await ports.once.begin(key, { now: input.now, leaseSeconds: 120 })) !== 'fresh')
    return { posted: false };
  try {
    const message = digestMessage(await readDay(input.now, ports));
    await ports.discord.sendToChannel(ports.settings.alertChannelId, renderMessage(message), `digest-${day}`);
  } catch (error) {
    await ports.once.release(key);
    throw error;
  }
  await ports.once.finish(key);
  input.log.info('digest.posted', { day });
  return { posted: true };
}

interface Day extends DayOfWatched {
  operators: ReadonlyMap<string, number>;
  validators: ReadonlyMap<string, number>;
  info: ChainInfo | undefined;
  attended: DayOfAttendance | undefined;
  network: DayOfNetwork;
}

async function readDay(now: number, ports: DigestPorts): Promise<Day> {
  const { chainId } = ports.settings;
  const from = Math.floor((now - DAY_MS) / 1000);
  const [operators, validators, info] = await Promise.all([
    all((cursor) => ports.operators.list({}, { limit: 100, cursor })),
    all((cursor) => ports.validators.list({}, { limit: 100, cursor })),
    ports.views.chainInfo(),
  ]);
  const userIds = operators.map(({ id }) => id);
  return {
    operators: counts(operators),
    validators: counts(validators),
    info,
    ...comingsAndGoings(validators, from),
    slashed: await slashesTold(userIds, from, ports),
    attended: info && (await attendanceSince(from, { info, now }, ports)),
    network: await networkSince(from, chainId, ports),
  };
}

function digestMessage(day: Day): Message {
  const { operators, validators, info, joined, left, slashed, attended, network } = day;
  return {
    tone: 'info',
    title: say('The day in numbers'),
    facts: [
      { name: say('Operators'), value: counted(operators, OPERATOR_STATUSES, STATUS_WORDS) },
      { name: say('Watched validators'), value: counted(validators, VALIDATOR_STATUSES, VALIDATOR_WORDS) },
      {
        name: say('Of them in the last day'),
        value: say('joined {joined}, left {left}, slashes {slashed}', { joined, left, slashed }),
      },
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
      ...(info ? [{ name: say('Entry queue'), value: queueWords(info) }] : []),
      { name: say('Participation'), value: attendedWords(attended) },
      { name: say('Network incidents'), value: networkWords(network) },
      ...(info
        ? [{ name: say('Rollup'), value: say('version {version}', { version: info.rollupVersion }) }]
        : []),
    ],
    ...(info ? { footer: say('chain read {time}', { time: ago(info.readAt) }) } : {}),
  };
}

function attendedWords(attended: DayOfAttendance | undefined): Text {
  if (attended?.share === undefined) return say('unknown');
  const { share, known, epochs } = attended;
  const gaps = { known, epochs, percent: Math.round(share * 100) };
  return attended.atLeast
    ? say('at least {percent} %; epochs known {known} of {epochs}', gaps)
    : say('{percent} %; epochs known {known} of {epochs}', gaps);
}

function networkWords({ told, open }: DayOfNetwork): Text {
  if (open.length > 0) return say('told in the last day: {told}; open now: {titles}', { told, titles: open });
  return told === 0
    ? say('none was told in the last day')
    : say('told in the last day: {told}; none is open now', { told });
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

function counts(rows: readonly { status: string }[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { status } of rows) found.set(status, (found.get(status) ?? 0) + 1);
  return found;
}

async function all<T>(page: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await page(cursor);
    found.push(...items);
    cursor = nextCursor;
  } while (cursor !== undefined);
  return found;
}
