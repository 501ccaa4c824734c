import * as v from 'valibot';
import { madeAt, snowflake } from '../domain/snowflake.ts';
import { SpartaError } from '../errors.ts';
import { erasePerson, requireNothingAtStake } from '../flows/privacy-erase.ts';
import { exportOf } from '../flows/privacy-export.ts';
import { kindNamed } from '../flows/privacy-kinds.ts';
import { defineButton, defineCommand } from '../kit/command.ts';
import type { Message } from '../kit/message.ts';
import { parse } from '../kit/parse.ts';
import { wayOut } from '../kit/way-out.ts';
import type { PersonalRecord, Ports } from '../ports.ts';
import { say } from '../text.ts';

/** Minutes a question waits for its answer. */
const QUESTION_MINUTES = 15;

/** Kinds that only serve others, too many for a card; the export has all. */
const BEHIND_THE_SCENES = new Set(['listed', 'name', 'watched', 'audit-month', 'calendar-of', 'once']);

export const privacy = defineCommand({
  name: 'privacy',
  summary: 'What is stored about you: look, take it with you, or delete it',
  // Whoever was rejected or suspended, or never finished registering, is stored too.
  access: 'anyone',
  reply: 'deferred',
  visibility: 'private',
  readsOnly: true,
  options: {
    action: v.optional(
      v.pipe(v.picklist(['show', 'export', 'delete']), v.description('show where nothing is chosen')),
      'show',
    ),
  },
  needs: ['personal', 'settings'],
  async run({ options, id, caller, now }, ports) {
    const { userId } = caller;
    if (options.action === 'export') return exportCard(await exportOf({ userId, now }, ports));
    const records = await ports.personal.recordsOf(userId);
    return options.action === 'delete' ? question(records, id, userId) : summary(records, id, userId);
  },
  buttons: {
    ask: defineButton({
      access: 'anyone',
      reply: 'deferred',
      inPlace: true,
      needs: ['personal'],
      run: async ({ id, caller }, { personal }) =>
        question(await personal.recordsOf(caller.userId), id, caller.userId),
    }),
    erase: defineButton({
      access: 'anyone',
      reply: 'deferred',
      inPlace: true,
      needs: ['personal', 'operators', 'validators', 'audit', 'bus', 'settings'],
      run: ({ arg, caller, now }, ports) => erase(arg, caller.userId, now, ports),
    }),
    keep: wayOut('anyone', { title: say('Nothing was deleted') }),
  },
});

function summary(records: readonly PersonalRecord[], id: string, userId: string): Message {
  if (records.length === 0) return nothing();
  const kinds = [...new Set(records.map(({ kind }) => kind))].filter((kind) => !BEHIND_THE_SCENES.has(kind));
  return {
    tone: 'info',
    title: say('What Sparta stores about you'),
    lines: [
      ...kinds.sort().map((kind) =>
        say('- {count} × {what}; kept {time}', {
          count: records.filter((record) => record.kind === kind).length,
          what: kindNamed(kind).what,
          time: kindNamed(kind).keptFor,
        }),
      ),
      say('/privacy with the action export gives you all of it as a file.'),
      say(
        'Who holds which validator is shown to nobody but you, those you let in, and moderators, whose looks are recorded.',
      ),
    ],
    buttons: [
      { label: say('Delete everything…'), handler: 'privacy:ask', arg: id, style: 'danger', for: userId },
    ],
  };
}

function exportCard({ name, content, records }: Awaited<ReturnType<typeof exportOf>>): Message {
  if (records === 0) return nothing();
  return {
    tone: 'good',
    title: say('Everything Sparta stores about you'),
    lines: [
      say('Records: {count}. Each kind says what it is and how long it is kept.', { count: records }),
      say('Only you see this message. Save the file before you dismiss it.'),
    ],
    files: [{ name, content }],
  };
}

function nothing(): Message {
  return { tone: 'info', title: say('Nothing is stored about you') };
}

function question(records: readonly PersonalRecord[], id: string, userId: string): Message {
  if (records.length === 0) return nothing();
  requireNothingAtStake(records);
  return {
    tone: 'unknown',
    title: say('Delete everything about you?'),
    lines: [
      say(
        '**What goes:** your registration, every address you proved, your settings, what you were told, and your roles. You get no more alerts, and whom you let see your validators no longer sees them.',
      ),
      say(
        '**What stays:** what is on chain, which nobody can delete; that a moderator decided something, without your name and the reason; messages already in Discord.',
      ),
      say('Nothing changes on chain: validators go on validating, and stake stays where it is.'),
      say(
        'You can register again at any time and start anew. Take an export first if you want one: /privacy.',
      ),
    ],
    buttons: [
      { label: say('Delete everything'), handler: 'privacy:erase', arg: id, style: 'danger', for: userId },
      { label: say('Keep'), handler: 'privacy:keep', arg: id, style: 'secondary', for: userId },
    ],
    footer: say('This question waits {minutes} minutes.', { minutes: QUESTION_MINUTES }),
  };
}

async function erase(
  arg: string,
  userId: string,
  now: number,
  ports: Pick<Ports, 'personal' | 'operators' | 'validators' | 'audit' | 'bus' | 'settings'>,
): Promise<Message> {
  if (now - madeAt(parse(snowflake, arg)) > QUESTION_MINUTES * 60_000) {
    throw new SpartaError('conflict', say('This question is too old to be answered. Nothing was deleted.'), {
      hint: say('Run /privacy again.'),
    });
  }
  const { receipt } = await erasePerson({ userId, now }, ports);
  return {
    tone: 'good',
    title: say('You are deleted'),
    lines: [
      say('Nothing stored here names you any more; roles go within seconds.'),
      say('**Receipt:** {receipt}, {time}. Keep it: it is recorded without your name.', {
        receipt: `\`${receipt}\``,
        time: `<t:${Math.floor(now / 1000)}:f>`,
      }),
      say('Backups made before now do not bring you back.'),
    ],
  };
}
