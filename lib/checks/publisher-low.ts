import { alertPolicyOf, type AlertPolicy } from '../config/alert-policy.ts';
import { checksummed } from '../domain/address.ts';
import type { Observation, Severity } from '../domain/observation.ts';
import { endurance, payersOf, publishing, type Payer } from '../domain/publishers.ts';
import { ether } from '../domain/token-amount.ts';
import { defineCondition, type Snapshot } from '../kit/check.ts';
import { say, type Says } from '../text.ts';

/** Validators named in one alert, 44 characters each: a fact may have 256 KB on the bus. */
const MOST_CONCERNED = 1000;

export const publisherLow = defineCondition({
  name: 'publisher-low',
  summary: 'The account that pays for a validator’s proposals runs out of ether',
  about: 'account',
  rests: 'stake',
  observe: (after) =>
    payersOf(publishing([...after.validators.values()], after.rollup)).map((payer) => observed(payer, after)),
});

function observed(payer: Payer, { chainId, rollup, info }: Snapshot): Observation {
  const { publisher, attesters } = payer;
  const concerns = attesters.slice(0, MOST_CONCERNED);
  const subject = { rollup, publisher: publisher.address, concerns };
  const { etherWei } = publisher;
  if (etherWei === undefined) return { subject, health: 'unknown' };
  const tier = tierOf(BigInt(etherWei), BigInt(publisher.reservedWei), alertPolicyOf(chainId));
  if (tier === 'between') return { subject, health: 'unknown' };
  const address = checksummed(publisher.address);
  if (tier === 'good') {
    const message = say('{address} holds {ether} ether again.', { address, ether: ether(etherWei) });
    return { subject, health: 'good', message };
  }
  return {
    subject,
    health: 'bad',
    tier,
    title:
      tier === 'critical'
        ? say('A publisher cannot pay for a proposal')
        : say('A publisher runs out of ether'),
    message: say('{holds} {lasts}', { holds: holds(payer, etherWei), lasts: lasts(payer, info) }),
    next: say(
      'Send ether on L1 (chain id {chainId}) to {address}, if that is the publisher in your own node’s configuration: it is shown as it was seen on chain. Sparta never asks you to send ether to any other address, and never to one of its own.',
      { chainId, address },
    ),
  };
}

/** Nodes take a transaction only where its sender holds all that it may cost at most: less pays for nothing. */
function tierOf(
  etherWei: bigint,
  reservedWei: bigint,
  { publisherLowWei, publisherGoodWei }: AlertPolicy,
): Extract<Severity, 'critical' | 'warning'> | 'good' | 'between' {
  if (etherWei < reservedWei) return 'critical';
  if (etherWei < publisherLowWei) return 'warning';
  // What a proposal needs moves with the fees: well again is half as much again.
  return etherWei >= publisherGoodWei && 2n * etherWei >= 3n * reservedWei ? 'good' : 'between';
}

function holds({ publisher, attesters }: Payer, etherWei: string): Says {
  const { address, slot, reservedWei } = publisher;
  return say(
    '{address} pays on L1 for proposals of watched validators ({count}) and holds {ether} ether. For the last one seen, in slot {slot}, it had to hold {reserved}.',
    {
      address: checksummed(address),
      count: attesters.length,
      ether: ether(etherWei),
      slot,
      reserved: ether(reservedWei),
    },
  );
}

function lasts({ publisher, attesters }: Payer, info: Snapshot['info']): Says {
  const { feeWei } = publisher;
  const left = endurance(publisher, attesters.length, info);
  if (feeWei === undefined || !left) return say('How long that lasts is unknown.');
  const values = { fee: ether(feeWei), proposals: left.proposals };
  if (left.days === undefined)
    return say('At what that one took, {fee} ether, it pays for about {proposals} more.', values);
  return say(
    'At what that one took, {fee} ether, it pays for about {proposals} more: about {days} days, less where it pays for others too.',
    { ...values, days: left.days },
  );
}
