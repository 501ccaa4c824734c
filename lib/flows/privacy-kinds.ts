import { say, type Says } from '../text.ts';

/** What the records of a person are and how long they stay, as the export and the card say it. */
export interface RecordKind {
  what: Says;
  keptFor: Says;
}

const UNTIL_DELETED = say('until you delete it');

/** By the kind the store gives; what is not here is told under its own name. */
const KINDS: Readonly<Record<string, RecordKind>> = {
  meta: { what: say('your registration and what moderators decided'), keptFor: UNTIL_DELETED },
  listed: { what: say('your place in the list of operators'), keptFor: UNTIL_DELETED },
  name: { what: say('your display name, so that moderators find you by it'), keptFor: UNTIL_DELETED },
  link: { what: say('addresses you proved, and validators you may see'), keptFor: UNTIL_DELETED },
  grant: { what: say('whom you let see your validators'), keptFor: UNTIL_DELETED },
  watched: {
    what: say('that one of these addresses is watched for you'),
    keptFor: say('until you unlink it'),
  },
  validator: {
    what: say('readings of validators you added first'),
    keptFor: say('while anybody has them watched'),
  },
  challenge: { what: say('texts you were asked to sign'), keptFor: say('one day') },
  alert: { what: say('what you were told, and whether it arrived'), keptFor: say('400 days') },
  told: { what: say('the same, in the order it was told'), keptFor: say('400 days') },
  preferences: { what: say('how you want to be told, and how you can be'), keptFor: UNTIL_DELETED },
  reach: { what: say('how you can be told'), keptFor: UNTIL_DELETED },
  due: { what: say('what waits to be told to you'), keptFor: say('until it is told') },
  audit: { what: say('what was done, by whom and to whom'), keptFor: UNTIL_DELETED },
  'audit-month': { what: say('the same, in the list of everybody'), keptFor: say('400 days') },
  once: { what: say('notes that keep a thing from being done twice'), keptFor: say('one day') },
  calendar: { what: say('the calendar of your duties'), keptFor: UNTIL_DELETED },
  'calendar-of': { what: say('which calendar is yours'), keptFor: UNTIL_DELETED },
  'role-due': { what: say('a role of yours that is due to go'), keptFor: say('30 days') },
  'role-pin': { what: say('that your roles are left alone for a while'), keptFor: say('30 days') },
  stake: {
    what: say('validators Sparta was asked to add on chain'),
    keptFor: say('for good, without your name once deleted'),
  },
};

export function kindNamed(kind: string): RecordKind {
  const known = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return known ?? { what: kind, keptFor: UNTIL_DELETED };
}
