import { checksummed, shortened } from '../domain/address.ts';
import { dutiesMet } from '../domain/attendance.ts';
import { epochStart } from '../domain/clock.ts';
import { slotOutcomes } from '../domain/duty-record.ts';
import { offencesIn, type Offence } from '../domain/offence.ts';
import { accusationWords } from '../domain/offence-text.ts';
import { placeOf } from '../domain/slash-radar-facts.ts';
import { timesOf, type Slashing, type SlashRound, type SlashTarget } from '../domain/slash-radar-rounds.ts';
import { endOf, type SlashEnd } from '../domain/slash-radar-stages.ts';
import { vetoPack, type VetoDuty, type VetoParticipation } from '../domain/veto-pack.ts';
import { SpartaError } from '../errors.ts';
import { ago, type Message } from '../kit/message.ts';
import type { Ports } from '../ports.ts';
import { say, type Says, type Text } from '../text.ts';
import { recipientsOf } from './deliver-person.ts';

/** What the council takes requests as: an issue of its repository (read 2026-11). */
const COUNCIL = 'https://github.com/aztec-slash-veto/council/issues/new?template=veto-request.yml';

/** As Aztec calls them, by chain id of L1. */
const NETWORKS: Readonly<Record<number, string>> = { 1: 'mainnet', 11155111: 'testnet', 31337: 'local' };

const ENDED: Record<SlashEnd, Text> = {
  executed: say('The round was carried out: a veto can no longer stop it.'),
  vetoed: say('The round is vetoed already.'),
  expired: say('The round was never carried out and no longer can be.'),
  lapsed: say('The vote closed without a quorum: nothing is taken.'),
};

interface Place {
  slashing: Slashing;
  round: SlashRound;
  target: SlashTarget;
}

interface Evidence {
  offences: Offence[];
  duties: VetoDuty[] | undefined;
  participation: VetoParticipation | undefined;
}

/**
 * The text of a request for a veto of the slash an alert warned of, made of what is stored. Throws `not-found` where
 * the alert is none of a slash to come, is not kept any more, or is about no validator of theirs.
 */
export async function vetoRequest(
  userId: string,
  ref: string,
  now: number,
  ports: Pick<Ports, 'alerts' | 'operators' | 'slashes' | 'dutyLog' | 'views' | 'node'>,
): Promise<Message> {
  const alert = await ports.alerts.get(ref);
  const key = alert && placeOf(alert.id);
  const isTheirs = alert && (await recipientsOf(alert, ports)).some((each) => each.userId === userId);
  if (!key || !isTheirs) {
    throw new SpartaError(
      'not-found',
      say('This alert is not kept any more, or not about a validator of yours.'),
      { hint: say('Use /alerts with the action history.') },
    );
  }
  const memory = await ports.slashes.of(key);
  const round = memory?.slashing.rounds.find((one) => one.round === key.round);
  const target = round?.targets.find(
    ({ attester, epoch }) => attester === key.attester && epoch === key.epoch,
  );
  if (!memory || !round || !target) return notOpenCard(key, memory?.slashing);
  const place = { slashing: memory.slashing, round, target };
  const end = endOf(place.slashing, round, target);
  if (end) return endedCard(place, end);
  return packCard(place, await evidenceOf(place, ports), Math.floor(now / 1000));
}

/** What is on record of the epoch the vote is about. Of a node only the accusation is asked, and L1 nothing. */
async function evidenceOf(
  { slashing: { rules }, target: { epoch, attester } }: Place,
  { dutyLog, views, node }: Pick<Ports, 'dutyLog' | 'views' | 'node'>,
): Promise<Evidence> {
  const where = { chainId: rules.chainId, rollup: rules.rollup };
  const [[record], [attendance], card] = await Promise.all([
    dutyLog.ofEpoch({ ...where, epoch, startsAt: epochStart(rules, epoch) }, [attester]),
    views.attendances(where, [epoch]),
    views.chainInfo(),
  ]);
  // Epochs of another rollup than the node's are another clock's.
  const knows = card?.node !== undefined && card.chainId === rules.chainId && card.rollup === rules.rollup;
  const accusations = (knows ? await node.accusations() : undefined) ?? [];
  const { met, due } = dutiesMet(attendance?.slots ?? []);
  return {
    offences: offencesIn(accusations, { attester, epoch, epochDuration: rules.epochDuration }),
    duties: record && record.confidence !== 'none' ? slotOutcomes(record) : undefined,
    participation:
      attendance && due > 0
        ? {
            met,
            total: due,
            atLeast: attendance.source === 'l1',
            unknownSlots: attendance.slots.filter(({ state }) => state === 'unknown').length,
          }
        : undefined,
  };
}

function packCard(place: Place, evidence: Evidence, now: number): Message {
  const { slashing, round, target } = place;
  const { rules } = slashing;
  const network = NETWORKS[rules.chainId] ?? `of L1 chain ${rules.chainId}`;
  const { title, body } = vetoPack({ network, rules, round, target, ...evidence, now });
  const name = `veto-round-${round.round}-epoch-${target.epoch}-${target.attester.slice(0, 10)}.md`;
  return {
    tone: 'info',
    title: say('Request for a veto of slashing round {round}', { round: round.round }),
    lines: [
      say(
        'The text is attached: its first line is the title of the issue. Complete what is left open, and file it yourself. Sparta sends nothing to the council.',
      ),
      ...standingLines(place, now),
      '',
      say(
        'The council acts on faults of the node software, the contracts or the network. If it was the outage of one operator, do not file it.',
      ),
      ...(isAlone(place)
        ? [
            say(
              'No other validator has a quorum against it in this round, which looks like the outage of one operator. The text says so.',
            ),
          ]
        : []),
    ],
    facts: [
      { name: say('Validator'), value: checksummed(target.attester) },
      { name: say('Round'), value: `${round.round}` },
      { name: say('Accusation'), value: accusationWords(evidence.offences) },
      { name: say('Votes'), value: votesWords(target, rules.quorum) },
      { name: say('Deadline of a veto'), value: deadlineWords(place) },
      {
        name: say('Its duties in epoch {epoch}', { epoch: target.epoch }),
        value: dutyWords(evidence.duties),
      },
      {
        name: say('The network in epoch {epoch}', { epoch: target.epoch }),
        value: participationWords(evidence.participation),
      },
      { name: say('Seen'), value: seenWords(slashing) },
    ],
    files: [{ name, content: Buffer.from(`# ${title}\n\n${body}\n`, 'utf8') }],
    buttons: [{ label: say('The council’s form'), url: COUNCIL }],
    footer: say('Made of what Sparta has stored. What it does not know stands there as not known.'),
  };
}

/** How the vote stands, and what that means for a veto. */
function standingLines({ slashing, round, target }: Place, now: number): Says[] {
  const { votingEndsAt, executableAt } = timesOf(slashing.rules, round.round);
  const { disabledUntil } = slashing;
  const lines: Says[] = [];
  if (target.slashWei === undefined)
    lines.push(
      say('There is no quorum yet, so there is nothing to veto yet. Make the text anew once there is.'),
    );
  else if (now < votingEndsAt)
    lines.push(
      say(
        'The vote is open until {ends}: each vote can change what is to be vetoed. Make the text anew then.',
        {
          ends: exactly(votingEndsAt),
        },
      ),
    );
  if (round.vetoed)
    lines.push(say('What stands now is vetoed already; a further vote can make it something else.'));
  if (disabledUntil !== undefined && disabledUntil > now)
    lines.push(
      say('All slashing is paused until {paused}: nobody can carry it out before.', {
        paused: exactly(disabledUntil),
      }),
    );
  else if (target.slashWei !== undefined && now >= executableAt)
    lines.push(say('**Anybody can carry it out at any moment: a veto must come before.**'));
  return lines;
}

/** With a quorum, and nobody else with one: as the text itself has it. */
function isAlone({ round, target }: Place): boolean {
  return (
    target.slashWei !== undefined &&
    round.targets.every(({ attester, slashWei }) => attester === target.attester || slashWei === undefined)
  );
}

function votesWords({ votes }: SlashTarget, quorum: number): Says {
  return votes === undefined
    ? say('not shown by the contract; it takes {quorum}', { quorum })
    : say('{votes} of {quorum}', { votes, quorum });
}

function deadlineWords({ slashing, round }: Place): string {
  const { executableAt } = timesOf(slashing.rules, round.round);
  return `${exactly(executableAt)}, ${ago(executableAt)}`;
}

function dutyWords(duties: Evidence['duties']): Says {
  if (!duties) return say('not known');
  const count = (wanted: VetoDuty['outcome']) => duties.filter(({ outcome }) => outcome === wanted).length;
  return say('met: {met}, missed: {missed}, unknown: {unknown}', {
    met: count('met'),
    missed: count('missed'),
    unknown: count('unknown'),
  });
}

function participationWords(participation: Evidence['participation']): Says {
  if (!participation) return say('not known');
  const { met, total, atLeast } = participation;
  return atLeast
    ? say('at least {met} of {total} duties met', { met, total })
    : say('{met} of {total} duties met', { met, total });
}

function seenWords({ block }: Slashing): Text {
  return say('{time}, L1 block {block}', { time: ago(block.time), block: block.number });
}

function endedCard({ slashing, round, target }: Place, end: SlashEnd): Message {
  return {
    tone: 'info',
    title: say('Nothing is left to veto'),
    lines: [ENDED[end]],
    facts: [
      { name: say('Validator'), value: checksummed(target.attester) },
      { name: say('Round'), value: `${round.round}` },
      { name: say('Seen'), value: seenWords(slashing) },
    ],
  };
}

function notOpenCard(
  { round, attester }: NonNullable<ReturnType<typeof placeOf>>,
  slashing: Slashing | undefined,
): Message {
  return {
    tone: 'unknown',
    title: say('No open vote is known'),
    lines: [
      say(
        'Sparta knows of no open vote against {name} in slashing round {round}: it is over, was taken back, or could not be read.',
        {
          name: shortened(attester),
          round,
        },
      ),
    ],
    ...(slashing ? { facts: [{ name: say('Seen'), value: seenWords(slashing) }] } : {}),
  };
}

/** Discord's timestamp of a moment, Unix seconds. */
function exactly(seconds: number): string {
  return `<t:${seconds}:f>`;
}
