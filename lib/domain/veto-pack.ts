import { checksummed, type Address } from './address.ts';
import type { Offence } from './offence.ts';
import { timesOf, type SlashRound, type SlashRules, type SlashTarget } from './slash-radar-rounds.ts';
import { tokens } from './token-amount.ts';

/** The council's own words for what a validator is accused of (its request form, read 2026-11). */
export const OFFENCE_CATEGORIES = [
  'inactivity',
  'epoch-prune',
  'data-withholding',
  'invalid-sig',
  'invalid-attestation',
  'other',
] as const;
export type OffenceCategory = (typeof OFFENCE_CATEGORIES)[number];

/** One duty of the epoch the vote is about. */
export interface VetoDuty {
  slot: number;
  kind: 'attestation' | 'proposal';
  outcome: 'met' | 'missed' | 'unknown';
}

export interface VetoParticipation {
  met: number;
  /** Of which something is known. */
  total: number;
  /** From what is published on L1 alone, which need not be every attestation there was. */
  atLeast?: boolean;
  /** Slots of the epoch of which nothing is known. */
  unknownSlots?: number;
}

export interface VetoPackInput {
  network: string;
  rules: SlashRules;
  round: SlashRound;
  /** The place the request is about. */
  target: SlashTarget;
  /** Undefined where nobody here watched: then the pack says so. */
  duties?: readonly VetoDuty[] | undefined;
  /** Of all committee duties of that epoch, over the whole network, as far as anybody saw. */
  participation?: VetoParticipation | undefined;
  /** On record at the admin port of a node, where one is asked; none: unknown. */
  offences?: readonly Offence[] | undefined;
  /** The operator's own words. */
  motivation?: string | undefined;
  /** As the operator gives it. */
  clientVersion?: string | undefined;
  /** Unix seconds. */
  now: number;
}

export interface VetoPack {
  title: string;
  /** Markdown, for an issue of the council's repository. */
  body: string;
}

/** GitHub takes 256 characters of title and 65,536 of body. This is what a person reads: the lists below keep it shorter. */
const TITLE_LENGTH = 256;
const BODY_LENGTH = 9_000;
const MOTIVATION_LENGTH = 1_500;
const VERSION_LENGTH = 100;
/** Lines of each list; what is left out is counted. */
const DUTIES_LISTED = 40;
const OTHERS_LISTED = 20;

/**
 * A request to veto one slash, in the council's form: requested action, category, round number, why, evidence, context,
 * and the agreement, whose boxes are left for the operator to tick. It says nothing of the person, and nothing that is
 * not known. In English, since the council reads it.
 */
export function vetoPack(input: VetoPackInput): VetoPack {
  const { round, target } = input;
  const category = categoryOf(input);
  const title = `[veto] ${checksummed(target.attester)} — round ${round.round} — ${category}`;
  const sections = [
    section('Requested action', ['Veto specific slash']),
    section('Offence category', [categoryLine(input)]),
    section('Round Number', [String(round.round)]),
    section('Why is this action needed?', [motivationOf(input)]),
    section('Evidence & links (block explorer, logs, all client versions)', evidenceOf(input)),
    section('Additional context', contextOf(input)),
    section('Agreement', AGREEMENT),
  ];
  return { title: cut(title, TITLE_LENGTH), body: cut(sections.join('\n\n'), BODY_LENGTH) };
}

/** The form's own three statements. Only the operator can agree to them. */
const AGREEMENT = [
  '- [ ] I understand that the slash veto council can only act within a 72 hour window',
  '- [ ] I understand that all sequencers are entirely responsible for their own operations and the slash veto council will not counteract mistakes or bad luck',
  "- [ ] I understand that the slash veto council's judgement is final and cannot be reversed",
];

/** The council's word for an offence; it has none for the others. */
const CATEGORIES: Readonly<Partial<Record<Offence, OffenceCategory>>> = {
  inactivity: 'inactivity',
  'epoch-pruned': 'epoch-prune',
  'data-withholding': 'data-withholding',
  'descendant-of-invalid': 'invalid-attestation',
};

function categoryOf({ offences = [] }: VetoPackInput): OffenceCategory {
  const [category = 'other', ...more] = new Set(offences.map((offence) => CATEGORIES[offence] ?? 'other'));
  return more.length === 0 ? category : 'other';
}

function categoryLine(input: VetoPackInput): string {
  const { offences = [] } = input;
  const why =
    offences.length === 0
      ? 'the votes on L1 do not say what the offence is, and no node that was asked has it on record'
      : `on record at one Aztec node for this validator and epoch: ${offences.join(', ')}`;
  return `${categoryOf(input)} (${why})`;
}

function motivationOf({ motivation }: VetoPackInput): string {
  const given = plainLines(motivation ?? '', MOTIVATION_LENGTH);
  return given === '' ? '_To be written by the operator: which fault, whose, and how it is known._' : given;
}

function evidenceOf(input: VetoPackInput): string[] {
  const { rules, round, target } = input;
  const { votingEndsAt, executableAt, expiresAt } = timesOf(rules, round.round);
  return [
    `- Network: ${plainLines(input.network, 60)}, L1 chain id ${rules.chainId}, rollup ${code(rules.rollup)}`,
    `- Slasher ${code(rules.slasher)}, slashing proposer ${code(rules.proposer)}`,
    `- Validator: ${code(target.attester)}, place ${target.position} of the committee of epoch ${target.epoch}`,
    `- Votes for this place: ${target.votes ?? 'not shown by the contract'} of the ${rules.quorum} that make a quorum; votes cast in the round: ${round.votes}`,
    `- Amount: ${amountLine(target)}`,
    `- Payload to veto: ${round.payload ? code(round.payload) : 'none yet, since there is no quorum'}${round.vetoed ? ' (already vetoed)' : ''}`,
    `- Voting ${input.now < votingEndsAt ? 'ends' : 'ended'} ${utc(votingEndsAt)}; ${input.now < votingEndsAt ? 'until then each vote can change the payload' : 'the payload is final'}`,
    `- Deadline of a veto: ${utc(executableAt)}, when anybody may execute the round; it can be executed until ${utc(expiresAt)}`,
    `- Client versions: ${versionLine(input.clientVersion)}`,
    '',
    `**Duties of the validator in epoch ${target.epoch}**`,
    '',
    ...dutyLines(input.duties),
  ];
}

function contextOf(input: VetoPackInput): string[] {
  return [
    participationLine(input),
    '',
    ...otherLines(input),
    '',
    'On scope: the council acts on faults of the node software or the contracts, on launches of a network, and on upstream faults that hit many sequencers at once. The outage of a single operator, a fault of one operating system or of one L1 client, and whatever follows from not keeping to good practice are out of its scope.',
    scopeLine(input),
  ];
}

function amountLine({ slashWei }: SlashTarget): string {
  return slashWei === undefined ? 'not decided yet' : `${tokens(slashWei)} tokens (${slashWei} wei)`;
}

function versionLine(version: string | undefined): string {
  const given = plainLines(version ?? '', VERSION_LENGTH);
  return given === ''
    ? '_to be filled in by the operator: node, L1 execution and L1 consensus client_'
    : given;
}

function dutyLines(duties: VetoPackInput['duties']): string[] {
  if (!duties || duties.length === 0) return ['Not known here: no node watched this epoch.'];
  const count = (outcome: VetoDuty['outcome']) => duties.filter((duty) => duty.outcome === outcome).length;
  const listed = duties.slice(0, DUTIES_LISTED);
  return [
    `Met ${count('met')}, missed ${count('missed')}, unknown ${count('unknown')}, of ${duties.length} in all.`,
    '',
    '| Slot | Duty | Outcome |',
    '|---|---|---|',
    ...listed.map(({ slot, kind, outcome }) => `| ${slot} | ${kind} | ${outcome} |`),
    ...leftOut(duties.length - listed.length),
  ];
}

function participationLine({ participation, target }: VetoPackInput): string {
  if (!participation || participation.total === 0) {
    return `Participation of the network in epoch ${target.epoch}: not known here.`;
  }
  const { met, total, atLeast = false, unknownSlots = 0 } = participation;
  const percent = Math.floor((met / total) * 1000) / 10;
  const sentences = [
    `Participation of the network in epoch ${target.epoch}: ${atLeast ? 'at least ' : ''}${met} of ${total} committee duties met (${percent} %).`,
    ...(atLeast ? ['Counted from what is published on L1, which need not be every attestation.'] : []),
    ...(unknownSlots > 0 ? [`Slots of which nothing is known: ${unknownSlots}.`] : []),
  ];
  return sentences.join(' ');
}

function otherLines({ round, target }: VetoPackInput): string[] {
  const others = round.targets.filter(({ attester }) => attester !== target.attester);
  const decided = others.filter(({ slashWei }) => slashWei !== undefined);
  if (others.length === 0) return ['No other validator has votes against it in this round.'];
  const listed = [...decided, ...others.filter((one) => !decided.includes(one))].slice(0, OTHERS_LISTED);
  return [
    `Other places with votes against them in this round: ${others.length}, of which with a quorum: ${decided.length}. A veto stops them all, since the payload is one.`,
    '',
    ...listed.map(
      ({ attester, epoch, votes, slashWei }) =>
        `- ${code(attester)}, epoch ${epoch}, votes ${votes ?? 'not shown'}${slashWei === undefined ? '' : ', quorum'}`,
    ),
    ...leftOut(others.length - listed.length),
  ];
}

/** What the numbers themselves say against the request or for it, told before the council finds it. */
function scopeLine({ round, target }: VetoPackInput): string {
  const others = new Set(
    round.targets
      .filter(({ attester, slashWei }) => attester !== target.attester && slashWei !== undefined)
      .map(({ attester }) => attester),
  );
  return others.size === 0
    ? 'No other validator has a quorum against it in this round, which by itself looks like the outage of one operator.'
    : `Other validators with a quorum against them in this round: ${others.size}.`;
}

function leftOut(count: number): string[] {
  return count > 0 ? ['', `Left out here: ${count}.`] : [];
}

function section(heading: string, lines: readonly string[]): string {
  return [`### ${heading}`, '', ...lines].join('\n');
}

function code(address: Address): string {
  return `\`${checksummed(address)}\``;
}

function utc(seconds: number): string {
  const text = new Date(seconds * 1000).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`;
}

/** What a person wrote, without what would break out of its place: control characters, headings, mentions, markup. */
function plainLines(text: string, length: number): string {
  const harmless = text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, (found) => (found.includes('\n') ? '\n' : ' '))
    .replace(/[<>]/g, '')
    .replace(/@(?=\w)/g, '@ ')
    .replace(/^\s*#+\s*/gm, '')
    .trim();
  return cut(harmless, length);
}

/** Whole characters only, and an ellipsis for what is missing. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
