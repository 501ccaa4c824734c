import * as v from 'valibot';
import { checksummed } from '../domain/address.ts';
import { seenBy } from '../flows/own-validators.ts';
import { rowsToShow, validatorLines } from '../flows/validator-card.ts';
import { defineButton, defineCommand } from '../kit/command.ts';
import type { Call } from '../kit/handler.ts';
import { ago, type Message } from '../kit/message.ts';
import { parse } from '../kit/parse.ts';
import { inOneText } from '../pictures/alt-text.ts';
import type { Ports } from '../ports.ts';
import { say } from '../text.ts';

/** Validators shown in full at once: of eight lines each they fit a message in every language. */
const SHOWN = 5;
/** Last epochs on duty that the picture shows. */
const EPOCHS = 2;
const PICTURE = 'duties.png';

const pageNumber = v.pipe(v.string(), v.regex(/^[1-9][0-9]{0,3}$/), v.transform(Number));

const NEEDS = ['validators', 'dutyLog', 'settings'] as const;
type Needed = Pick<Ports, (typeof NEEDS)[number]>;

export const myStats = defineCommand({
  name: 'my-stats',
  summary: 'Your validators: status, stake, queue, duties',
  access: 'registered',
  reply: 'deferred',
  visibility: 'private',
  readsOnly: true,
  options: {},
  needs: NEEDS,
  run: (call, ports) => pageCard(1, call, ports),
  buttons: {
    page: defineButton({
      access: 'registered',
      reply: 'deferred',
      inPlace: true,
      needs: NEEDS,
      run: ({ arg, ...call }, ports) => pageCard(parse(pageNumber, arg), call, ports),
    }),
  },
});

async function pageCard(
  wanted: number,
  { caller, links = [], now }: Pick<Call, 'caller' | 'links' | 'now'>,
  { validators, dutyLog, settings }: Needed,
): Promise<Message> {
  const attesters = seenBy(links).toSorted();
  if (attesters.length === 0) {
    return {
      tone: 'info',
      title: say('No validators yet'),
      lines: [say('Use /add-validator with the address of your attester.')],
    };
  }
  const pages = Math.ceil(attesters.length / SHOWN);
  const page = Math.min(wanted, pages);
  const shown = attesters.slice((page - 1) * SHOWN, page * SHOWN);
  const { chainId } = settings;
  const [{ dutyPicture }, { rows, info }, ...lately] = await Promise.all([
    import('../pictures/duty-strip-rows.ts'),
    validators.standing(shown, { chainId }),
    ...shown.map(async (attester) => ({
      attester,
      records: (await dutyLog.of({ chainId, attester }, { limit: EPOCHS })).items,
    })),
  ]);
  const picture = dutyPicture(lately, now / 1000);
  const read = new Set(rows.map(({ address }) => address));
  const unread = shown.filter((attester) => !read.has(attester));
  const button = (label: ReturnType<typeof say>, to: number) => ({
    label,
    handler: 'my-stats:page',
    arg: String(to),
    for: caller.userId,
  });
  return {
    tone: rows.some(({ status }) => status === 'zombie') ? 'bad' : 'info',
    title:
      pages === 1
        ? say('Your validators: {count}', { count: attesters.length })
        : say('Your validators: {count}; page {page} of {pages}', { count: attesters.length, page, pages }),
    lines: [
      ...rowsToShow(rows).flatMap((row) => [...validatorLines(row, { info, now }), '']),
      ...unread.map((attester) =>
        say('{attester}: not read yet; try again in a minute', { attester: checksummed(attester) }),
      ),
      ...(picture
        ? [
            say(
              'The picture has a cell for each slot of the last epochs on the committee: full for attested, crossed for missed, a cap where it had to propose, a thin line where nothing was due, hatched for unknown.',
            ),
          ]
        : []),
    ],
    ...(picture
      ? {
          files: [{ name: PICTURE, content: picture.content }],
          picture: {
            name: PICTURE,
            alt: inOneText([
              say('Duties slot by slot in the last epochs on the committee, oldest first.'),
              ...picture.words,
            ]),
          },
        }
      : {}),
    buttons: [
      ...(page > 1 ? [button(say('Previous'), page - 1)] : []),
      ...(page < pages ? [button(say('Next'), page + 1)] : []),
    ],
    footer: info
      ? say('epoch {epoch}, slot {slot}, chain read {time}', {
          epoch: info.epoch,
          slot: info.slot,
          time: ago(info.readAt),
        })
      : say('the chain has not been read yet'),
  };
}
