import * as v from 'valibot';
import { address, checksummed } from '../domain/address.ts';
import { epochOfSlot, slotAt } from '../domain/clock.ts';
import { SpartaError } from '../errors.ts';
import { dutyLines } from '../flows/duty-lines.ts';
import { ownValidators, seenBy } from '../flows/own-validators.ts';
import { defineButton, defineCommand } from '../kit/command.ts';
import { ago, type Button } from '../kit/message.ts';
import { say } from '../text.ts';

/** Validators shown without being asked for one, and last epochs of each. */
const SHOWN = 4;
const EPOCHS_OF_MANY = 2;
const EPOCHS_OF_ONE = 10;

export const duties = defineCommand({
  name: 'duties',
  summary: 'Duties of your validators: coming, and met; when to restart; a calendar',
  access: 'operator',
  reply: 'deferred',
  visibility: 'private',
  readsOnly: true,
  options: {
    validator_address: v.optional(
      v.pipe(v.string(), address, v.description('Only one of your validators; pick from the list')),
    ),
  },
  needs: ['operators', 'views', 'committees', 'dutyLog', 'calendars', 'settings'],
  suggest: { validator_address: ownValidators },
  async run({ options, caller, now }, { operators, views, committees, dutyLog, calendars, settings }) {
    const mine = seenBy(await operators.linksOf(caller.userId)).toSorted();
    const asked = options.validator_address;
    if (asked !== undefined && !mine.includes(asked)) {
      throw new SpartaError(
        'not-found',
        say('{validator} is not linked to you.', { validator: checksummed(asked) }),
        {
          hint: say('Pick one from the list that opens while you type.'),
        },
      );
    }
    if (mine.length === 0) {
      return {
        tone: 'info',
        title: say('No validators yet'),
        lines: [say('Use /add-validator with the address of your attester.')],
      };
    }
    const shown = asked === undefined ? mine.slice(0, SHOWN) : [asked];
    const limit = shown.length === 1 ? EPOCHS_OF_ONE : EPOCHS_OF_MANY;
    const { chainId } = settings;
    const [info, feed, ...pages] = await Promise.all([
      views.chainInfo(),
      calendars.ofOperator(caller.userId),
      ...shown.map((attester) => dutyLog.of({ chainId, attester }, { limit })),
    ]);
    const seconds = now / 1000;
    const epoch = info && epochOfSlot(info, slotAt(info, seconds));
    const known = info && epoch !== undefined ? await committees.of(info, [epoch, epoch + 1, epoch + 2]) : [];
    return {
      tone: 'info',
      title: say('Duties'),
      lines: [
        ...shown.flatMap((attester, index) => [
          ...dutyLines(attester, {
            committees: known,
            records: pages[index]?.items ?? [],
            info,
            now: seconds,
          }),
          '',
        ]),
        ...(shown.length < mine.length && asked === undefined
          ? [
              say('Not shown: {count}. Name one with the option validator_address.', {
                count: mine.length - shown.length,
              }),
            ]
          : []),
      ],
      buttons: calendarButtons(feed !== undefined, caller.userId),
      footer: info
        ? say('epoch {epoch}, slot {slot}, chain read {when}', {
            epoch: info.epoch,
            slot: info.slot,
            when: ago(info.readAt),
          })
        : say('the chain has not been read yet'),
    };
  },
  buttons: {
    calendar: defineButton({
      access: 'operator',
      reply: 'deferred',
      needs: ['calendars', 'settings'],
      async run({ caller, locale, now }, ports) {
        const { issueCalendar } = await import('../flows/calendar.ts');
        const earlier = await ports.calendars.ofOperator(caller.userId);
        const url = await issueCalendar({ operatorId: caller.userId, locale, now }, ports);
        return {
          tone: 'good',
          title: say('Your calendar'),
          lines: [
            `\`${url}\``,
            say('Subscribe to this address in your calendar program: it brings duties and withdrawal dates.'),
            say(
              'Whoever has it can read your validators’ duties, so keep it to yourself. It is shown this once.',
            ),
            earlier
              ? say('An earlier address of yours has stopped. /duties makes a new one or turns it off.')
              : say('/duties makes a new one, which stops this one, or turns it off.'),
          ],
        };
      },
    }),
    'calendar-off': defineButton({
      access: 'registered',
      reply: 'deferred',
      needs: ['calendars'],
      async run({ caller }, { calendars }) {
        await calendars.revoke(caller.userId);
        return {
          tone: 'good',
          title: say('Calendar turned off'),
          lines: [say('Its address leads nowhere now. /duties makes a new one.')],
        };
      },
    }),
  },
});

function calendarButtons(has: boolean, userId: string): Button[] {
  if (!has) return [{ label: say('Calendar address'), handler: 'duties:calendar', for: userId }];
  return [
    { label: say('New calendar address'), handler: 'duties:calendar', for: userId },
    { label: say('Turn the calendar off'), handler: 'duties:calendar-off', style: 'danger', for: userId },
  ];
}
