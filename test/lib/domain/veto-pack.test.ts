import { describe, expect, test } from '@jest/globals';
import { checksummed } from '../../../lib/domain/address.ts';
import type { Offence } from '../../../lib/domain/offence.ts';
import { vetoPack, type VetoPackInput } from '../../../lib/domain/veto-pack.ts';
import { address } from '../../fakes/chain.ts';
import { aRound, decided, MAINNET, target, TIMES, VICTIM } from './slashing-sample.ts';

const PAYLOAD = address(0xfa);

function pack(fields: Partial<VetoPackInput> = {}) {
  return vetoPack({
    network: 'mainnet',
    rules: MAINNET,
    round: aRound({ votes: 70, targets: [decided()], payload: PAYLOAD }),
    target: decided(),
    now: TIMES.votingEndsAt + 3600,
    ...fields,
  });
}

describe('a request for a veto', () => {
  test('has the sections of the form of the council, in its order', () => {
    expect(pack().body.match(/^### .*$/gm)).toEqual([
      '### Requested action',
      '### Offence category',
      '### Round Number',
      '### Why is this action needed?',
      '### Evidence & links (block explorer, logs, all client versions)',
      '### Additional context',
      '### Agreement',
    ]);
    expect(pack({ offences: ['inactivity'] }).title).toBe(
      `[veto] ${checksummed(VICTIM)} — round 100 — inactivity`,
    );
  });

  test.each<[string, Offence[], string]>([
    ['the council’s own word', ['epoch-pruned'], 'epoch-prune (on record at one Aztec node'],
    ['other where the council has no word', ['duplicate-proposal'], 'other (on record at one Aztec node'],
    ['other where there are several', ['inactivity', 'epoch-pruned'], 'other (on record at one Aztec node'],
  ])('has as its category %s', (_case, offences, line) => {
    const { body } = pack({ offences });
    expect(body).toContain(line);
    expect(body).toContain(`for this validator and epoch: ${offences.join(', ')})`);
  });

  test('names the payload, the votes, the amount and the deadline', () => {
    const { body } = pack();
    expect(body).toContain(`Payload to veto: \`${checksummed(PAYLOAD)}\``);
    expect(body).toContain('65 of the 65 that make a quorum; votes cast in the round: 70');
    expect(body).toContain(`2,000 tokens (2000${'0'.repeat(18)} wei)`);
    // 129 rounds of 9,216 s after 1,700,000,000.
    expect(body).toContain('Deadline of a veto: 2023-11-28 16:27 UTC');
    expect(body).toContain('the payload is final');
  });

  test('says while the vote is open that the payload can still change', () => {
    const { body } = pack({ now: TIMES.votingEndsAt - 1 });
    expect(body).toContain('until then each vote can change the payload');
  });

  test('says of what is not known that it is not known', () => {
    const { payload: _payload, ...round } = aRound();
    const { votes: _votes, ...silent } = target();
    const { body, title } = pack({ round, target: silent });
    expect(title).toMatch(/other$/);
    expect(body).toContain('the votes on L1 do not say what the offence is');
    expect(body).toContain('Votes for this place: not shown by the contract');
    expect(body).toContain('none yet, since there is no quorum');
    expect(body).toContain('Amount: not decided yet');
    expect(body).toContain('Not known here: no node watched this epoch.');
    expect(body).toContain('Participation of the network in epoch 392: not known here.');
    expect(body).toContain('To be written by the operator');
  });

  test('lists the duties one by one, and counts what it leaves out', () => {
    const outcomes = ['met', 'missed', 'unknown'] as const;
    const duties = Array.from({ length: 45 }, (_, index) => ({
      slot: 12_544 + index,
      kind: 'attestation' as const,
      outcome: outcomes[index % 3]!,
    }));
    const { body } = pack({ duties });
    expect(body).toContain('Met 15, missed 15, unknown 15, of 45 in all.');
    expect(body).toContain('| 12545 | attestation | missed |');
    expect(body).toContain('Left out here: 5.');
  });

  test('gives the participation of the network, rounded down', () => {
    expect(pack({ participation: { met: 1536, total: 1537 } }).body).toContain(
      '1536 of 1537 committee duties met (99.9 %)',
    );
  });

  test('says who else the payload is about, and that the veto stops all of it', () => {
    const others = [decided({ attester: address(2) }), target({ attester: address(3), votes: 4 })];
    const { body } = pack({ round: aRound({ targets: [decided(), ...others], payload: PAYLOAD }) });
    expect(body).toContain(
      'Other places with votes against them in this round: 2, of which with a quorum: 1.',
    );
    expect(body).toContain(`- \`${checksummed(address(2))}\`, epoch 392, votes 65, quorum`);
    expect(body).toContain('Other validators with a quorum against them in this round: 1.');
  });

  test('says plainly that the outage of one operator is out of scope, and that this looks like one', () => {
    const { body } = pack();
    expect(body).toContain('The outage of a single operator');
    expect(body).toContain('which by itself looks like the outage of one operator');
  });

  test('leaves the agreement to the operator', () => {
    expect(pack().body.match(/^- \[ \] /gm)).toHaveLength(3);
    expect(pack().body).not.toMatch(/- \[x\]/i);
  });

  test('is bounded, whatever it is given, and loses no section', () => {
    const long = '𐀀'.repeat(20_000);
    const many = Array.from({ length: 500 }, (_, index) => decided({ attester: address(100 + index) }));
    const { title, body } = pack({
      network: long,
      motivation: long,
      clientVersion: long,
      round: aRound({ votes: 128, targets: [decided(), ...many], payload: PAYLOAD }),
      duties: Array.from({ length: 500 }, (_, slot) => ({ slot, kind: 'proposal', outcome: 'unknown' })),
    });
    expect(title.length).toBeLessThanOrEqual(256);
    expect(body.length).toBeLessThanOrEqual(9_000);
    expect(body).toContain('judgement is final and cannot be reversed');
    expect(body).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  test('takes what a person wrote as words, and not as structure', () => {
    const { body } = pack({ motivation: '# Owned\n@council <img src=x> fault\u202e in 6.0.1\nsecond line' });
    expect(body).toContain('\nOwned\n@ council img src=x fault  in 6.0.1\nsecond line\n');
    expect(body.match(/^# /gm)).toBeNull();
  });
});
