import type { FactOf } from '../domain/fact.ts';
import { outsideDiscord, toldFact } from '../domain/told-fact.ts';
import { SpartaError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { inWords } from '../text.ts';
import { lasted } from './alert-message.ts';

/** A claim that is not finished lapses after so long; publishing takes a second. */
const LEASE_SECONDS = 30;

/** Whether whoever listens to the topic must know at once: what costs stake within hours, and trouble of the network. */
export function isNotice({ severity, about }: FactOf<'alert.raised' | 'alert.resolved'>): boolean {
  return severity === 'emergency' || about === 'network';
}

/**
 * Publishes an alert, or its end, to the stage's topic `alerts`, in English; anything else it leaves alone. Once for
 * each fact, whatever is repeated: only a run that dies between publishing and noting publishes it again, and the
 * attribute `id` tells. True where it was published.
 *
 * Throws `upstream` where the topic or the store is unwell, or another run publishes the same right now.
 */
export async function publishNotice(
  alert: FactOf<'alert.raised' | 'alert.resolved'>,
  { now }: { now: number },
  { notices, once }: Pick<Ports, 'notices' | 'once'>,
): Promise<boolean> {
  if (!isNotice(alert)) return false;
  const key = `notice:${alert.id}`;
  const claim = await once.begin(key, { now, leaseSeconds: LEASE_SECONDS });
  if (claim === 'done') return false;
  if (claim === 'running')
    throw new SpartaError('upstream', 'This notice is being published.', {
      retryAfterSeconds: LEASE_SECONDS,
    });
  try {
    await notices.publish({
      subject: subjectOf(alert),
      text: textOf(alert),
      json: JSON.stringify(toldFact(alert)),
      attributes: {
        tier: alert.severity,
        kind: alert.check,
        about: alert.about ?? 'validator',
        state: alert.kind === 'alert.raised' ? 'raised' : 'resolved',
        id: alert.id,
      },
    });
  } catch (error) {
    await once.release(key);
    throw error;
  }
  await once.finish(key);
  return true;
}

/** Tells people and publishes the notice; the trouble of one keeps nobody from the other, and the failed one comes again. */
export async function withNotice(
  alert: FactOf<'alert.raised' | 'alert.resolved'>,
  moment: { now: number },
  ports: Pick<Ports, 'notices' | 'once'>,
  tell: () => Promise<void>,
): Promise<void> {
  const outcomes = await Promise.allSettled([publishNotice(alert, moment, ports), tell()]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** SNS takes printable ASCII on one line, fewer than 100 characters. */
function subjectOf({ kind, severity, title }: FactOf<'alert.raised' | 'alert.resolved'>): string {
  const state = kind === 'alert.raised' ? severity : 'over';
  const ascii = inWords(title).replace(/[^ -~]+/g, ' ');
  return `Sparta, ${state}: ${ascii}`.replace(/ +/g, ' ').trim().slice(0, 99);
}

function textOf(alert: FactOf<'alert.raised' | 'alert.resolved'>): string {
  const whom = alert.attester ? [alert.attester] : (alert.group ?? []);
  return [
    ...(alert.kind === 'alert.raised'
      ? [outsideDiscord(alert.title), outsideDiscord(alert.message), outsideDiscord(alert.next)]
      : [
          `Over: ${outsideDiscord(alert.title)}`,
          outsideDiscord(alert.message),
          `It lasted ${inWords(lasted(alert.durationSeconds))}.`,
        ]),
    ...(whom.length > 0 ? [`Validators: ${whom.join(', ')}`] : []),
    `Chain ${alert.chain.chainId}, rollup ${alert.chain.rollup}, block ${alert.chain.block.number}, ${alert.at}`,
  ].join('\n\n');
}
