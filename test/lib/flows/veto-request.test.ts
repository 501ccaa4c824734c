import { describe, expect, test } from '@jest/globals';
import { checksummed } from '../../../lib/domain/address.ts';
import type { ChainInfo } from '../../../lib/domain/chain-info.ts';
import { epochStart } from '../../../lib/domain/clock.ts';
import type { Slashing, SlashRound } from '../../../lib/domain/slash-radar-rounds.ts';
import { alertMessage } from '../../../lib/flows/alert-message.ts';
import { alertRef } from '../../../lib/flows/alert-ref.ts';
import { vetoRequest } from '../../../lib/flows/veto-request.ts';
import { aDutyRecord } from '../../contracts/duty-samples.ts';
import { aChainInfo, aLink } from '../../contracts/samples.ts';
import { address } from '../../fakes/chain.ts';
import { english } from '../../fakes/english.ts';
import { fakePorts, OPERATOR } from '../../fakes/ports.ts';
import { raised } from '../jobs/alert-stage.ts';
import {
  aRound,
  decided,
  MAINNET,
  ROLLUP,
  slashingAt,
  target,
  TIMES,
  VICTIM,
} from '../domain/slashing-sample.ts';

const MATE = '1100000000000000055';
const EPOCH = 392;
const AFTER_VOTE = TIMES.votingEndsAt + 3600;
const warning = (check = 'slash-quorum', stage = 'quorum') =>
  raised(1, {
    id: `alert:${check}:1:${ROLLUP}:slash:100:${VICTIM}:${EPOCH}:${stage}`,
    check,
    attester: VICTIM,
    severity: 'emergency',
  });

/** An operator whose validator is `VICTIM`, warned of a slash, and what the radar read at a time. */
async function world(
  round: Partial<SlashRound> = {},
  { at = AFTER_VOTE, ...fields }: Partial<Slashing> & { at?: number } = {},
) {
  const ports = fakePorts();
  const alert = warning();
  const ref = alertRef(alert.id);
  await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: VICTIM }));
  await ports.alerts.keep(ref, alert);
  const full = aRound({ votes: 70, targets: [decided()], payload: address(0xfa), ...round });
  await ports.slashes.keep({ slashing: slashingAt(at, [full], fields), states: [] });
  const ask = (userId = OPERATOR, now = at) => vetoRequest(userId, ref, now * 1000, ports);
  const read = async (...args: Parameters<typeof ask>) => {
    const message = await ask(...args);
    const file = message.files?.[0];
    return {
      message,
      words: english(message),
      name: file?.name,
      text: new TextDecoder().decode(file?.content),
    };
  };
  return { ports, ask, read };
}

describe('the button', () => {
  const to = { userId: OPERATOR, phrase: 'olive', ref: 'abc' };
  const handlers = (check: string) =>
    alertMessage(warning(check), { to }).buttons?.map((button) => 'handler' in button && button.handler);

  test.each(['slash-voted', 'slash-quorum'])('stands under a message of %s', (check) => {
    expect(handlers(check)).toContain('alerts:veto');
  });

  test.each(['slash-resolved', 'slash-paused', 'slashed', 'missed-duties'])(
    'does not stand under a message of %s',
    (check) => {
      expect(handlers(check)).toEqual(['alerts:ack', 'alerts:mute', 'alerts:details']);
    },
  );
});

describe('the request', () => {
  test('is a file with the title and the text, and a card with votes and deadline', async () => {
    const { read } = await world();
    const { name, text, words } = await read();
    expect(name).toBe(`veto-round-100-epoch-392-${VICTIM.slice(0, 10)}.md`);
    expect(text).toMatch(/^# \[veto\] 0x/);
    expect(text).toContain('### Requested action');
    expect(text).toContain('Network: mainnet, L1 chain id 1');
    expect(text).toContain(checksummed(address(0xfa)));
    const card = JSON.stringify(words);
    expect(card).toContain('65 of 65');
    expect(card).toContain(`<t:${TIMES.executableAt}:f>`);
    expect(card).toContain('Sparta sends nothing to the council');
    expect(card).toContain('looks like the outage of one operator');
  });

  test('says not known of duties and participation that nobody stored', async () => {
    const { read } = await world();
    const { text, words } = await read();
    expect(text).toContain('Not known here: no node watched this epoch.');
    expect(text).toContain('Participation of the network in epoch 392: not known here.');
    expect(JSON.stringify(words).match(/not known"/g)).toHaveLength(2);
  });

  test('lists the duties on record slot by slot, and those of the whole network', async () => {
    const { ports, read } = await world();
    const where = { chainId: 1, rollup: ROLLUP, epoch: EPOCH };
    const firstSlot = EPOCH * 32;
    await ports.dutyLog.save([
      aDutyRecord(EPOCH, {
        ...where,
        attester: VICTIM,
        startsAt: epochStart(MAINNET, EPOCH),
        proposerSlots: [firstSlot + 2],
        outcomes: 'amx-?',
        missedSlots: [firstSlot + 1, firstSlot + 2],
        lastSlot: firstSlot + 5,
      }),
    ]);
    await ports.views.saveAttendance({
      ...where,
      source: 'l1',
      slots: [
        { slot: firstSlot, state: 'proposed', attested: 20, committee: 47 },
        { slot: firstSlot + 1, state: 'unknown', committee: 47 },
      ],
    });
    const { text, words } = await read();
    expect(text).toContain('Met 1, missed 2, unknown 2, of 5 in all.');
    expect(text).toContain(`| ${firstSlot + 1} | attestation | missed |`);
    expect(text).toContain(`| ${firstSlot + 2} | proposal | missed |`);
    expect(text).not.toContain(`| ${firstSlot + 3} |`);
    expect(text).toContain('at least 21 of 48 committee duties met (43.7 %)');
    expect(text).toContain('Slots of which nothing is known: 1.');
    expect(JSON.stringify(words)).toContain('at least 21 of 48 duties met');
  });

  test('names the others of the round, and does not speak of one operator then', async () => {
    const other = decided({ attester: address(2), position: 6 });
    const { read } = await world({ targets: [decided(), other] });
    const { text, words } = await read();
    expect(text).toContain(checksummed(other.attester));
    expect(JSON.stringify(words)).not.toContain('looks like the outage');
  });

  test('says before the quorum that there is nothing to veto yet', async () => {
    const { read } = await world({ targets: [target({ votes: 20 })] }, { at: TIMES.votingEndsAt - 60 });
    const { words } = await read();
    expect(JSON.stringify(words)).toMatch(/nothing to veto yet.*20 of 65/);
  });

  test('says while the vote is open that it can change, and once it can be carried out that it presses', async () => {
    const { read } = await world({}, { at: TIMES.votingEndsAt - 60 });
    expect(JSON.stringify((await read()).words)).toContain('each vote can change');
    expect(JSON.stringify((await read(OPERATOR, TIMES.executableAt)).words)).toContain('at any moment');
  });

  test('says that slashing is paused instead', async () => {
    const disabledUntil = TIMES.executableAt + 3600;
    const { read } = await world({}, { at: TIMES.executableAt, disabledUntil });
    const card = JSON.stringify((await read()).words);
    expect(card).toContain(`paused until <t:${disabledUntil}:f>`);
    expect(card).not.toContain('at any moment');
  });
});

describe('where there is nothing to ask for', () => {
  test.each([
    [{ vetoed: true }, 'vetoed already'],
    [{ executed: true }, 'was carried out'],
    [{ targets: [target({ votes: 20 })] }, 'without a quorum'],
  ])('%p is said without a file', async (round, why) => {
    const { read } = await world(round);
    const { message, words } = await read();
    expect(JSON.stringify(words)).toContain(why);
    expect(message.files).toBeUndefined();
  });

  test('a round that is not kept is unknown', async () => {
    const { read } = await world({ round: 99 });
    const { message, words } = await read();
    expect(message.tone).toBe('unknown');
    expect(JSON.stringify(words)).toContain('knows of no open vote');
    expect(message.files).toBeUndefined();
  });
});

describe('who gets it', () => {
  test('nobody who may not see the validator', async () => {
    const { ask } = await world();
    await expect(ask(MATE)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a delegate', async () => {
    const { ports, read } = await world();
    await ports.operators.link(aLink(2, { operatorId: MATE, address: VICTIM, role: 'delegate' }));
    expect((await read(MATE)).name).toBeDefined();
  });

  test('nobody any more who was unlinked since', async () => {
    const { ports, ask } = await world();
    await ports.operators.unlink({ operatorId: OPERATOR, address: VICTIM });
    await expect(ask()).rejects.toMatchObject({ code: 'not-found' });
  });

  test('nobody for an alert that is none of the radar', async () => {
    const { ports } = await world();
    const other = raised(2, { attester: VICTIM });
    await ports.alerts.keep(alertRef(other.id), other);
    const asked = vetoRequest(OPERATOR, alertRef(other.id), AFTER_VOTE * 1000, ports);
    await expect(asked).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what the vote is for', () => {
  const STATE = { version: '4.1.2', block: 9, provenBlock: 8 };
  const accused = async (card: Partial<ChainInfo>) => {
    const { ports, read } = await world();
    await ports.views.saveChainInfo(aChainInfo({ chainId: 1, rollup: ROLLUP, node: STATE, ...card }));
    ports.node.setState({ ...STATE, l1ChainId: 1, rollupVersion: '1' });
    ports.node.setAccusations([{ attester: VICTIM, offence: 'inactivity', epochOrSlot: EPOCH }]);
    return read();
  };

  test('is on the card and in the text where the node has it on record', async () => {
    const { words, text } = await accused({});
    expect(JSON.stringify(words)).toContain('By the record of one Aztec node it is accused of: inactivity.');
    expect(text).toContain('— inactivity');
    expect(text).toContain(
      'inactivity (on record at one Aztec node for this validator and epoch: inactivity)',
    );
  });

  test('is unknown where the node follows another rollup than the vote is on', async () => {
    const { words, text } = await accused({ rollup: address(0xdd) });
    expect(JSON.stringify(words)).toContain('What it is accused of is not known');
    expect(text).toContain('other (the votes on L1 do not say what the offence is');
  });
});
