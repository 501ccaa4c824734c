import { resolvedFact } from '../../../lib/domain/incident-facts.ts';
import { newIncident } from '../../../lib/domain/incident.ts';
import {
  alertMessage,
  mentionOfAhead,
  mentionOfDigest,
  recoveryMessage,
} from '../../../lib/flows/alert-message.ts';
import { renderMessage } from '../../../lib/kit/message.ts';
import { checkMessage } from '../../../lib/world/discord/conformance.ts';
import { addressOf, operatorId, ROLLUP } from '../../contracts/samples.ts';
import { english } from '../../fakes/english.ts';
import { raised } from '../jobs/alert-stage.ts';

const HOUR = 3600;
const OPENED = 1_800_000_000;

const trouble = {
  ...newIncident({
    chainId: 1,
    check: 'missed-duties',
    about: 'validator',
    subject: { rollup: ROLLUP, attester: addressOf(1) },
  }),
  openedAt: OPENED,
  title: '0xabcd…0001 missed 3 duties in a row',
};
const at = {
  chainId: 1,
  block: { number: 9, hash: '0x9', time: OPENED + 2 * HOUR + 300 },
};
const good = {
  subject: { rollup: ROLLUP, attester: addressOf(1) },
  health: 'good' as const,
  message: 'In epoch 7 it missed 3 of 9 duties so far.',
  check: 'missed-duties',
  about: 'validator' as const,
  rests: 'duties' as const,
};

test('the end of a trouble names what is over, how it stands, and once how long it lasted', async () => {
  const message = recoveryMessage(resolvedFact(trouble, good, at));
  const said = english(message);
  expect(said.title).toBe('Over: 0xabcd…0001 missed 3 duties in a row');
  expect(said.lines).toEqual(['In epoch 7 it missed 3 of 9 duties so far.']);
  expect(JSON.stringify(said).match(/2 h 5 min/g)).toHaveLength(1);
  expect(await checkMessage(renderMessage(message))).toEqual([]);
});

test('where nothing is known of how it stands, only that it is over is said', () => {
  const said = english(recoveryMessage(resolvedFact(trouble, undefined, at)));
  expect(said.lines).toEqual(['What was wrong is no longer so.']);
});

test('the trouble of a provider is said of its validators', () => {
  const fact = raised(1, { attribution: 'provider', ofProvider: { affected: 4, observed: 5 } });
  expect(english(alertMessage(fact)).facts).toContainEqual({
    name: 'Validators of its provider',
    value: 'affected: 4, observed: 5',
  });
});

test('a mention in the channel says where to look, and nothing private', async () => {
  for (const [mention, where] of [
    [mentionOfDigest(operatorId(1)), '/alerts'],
    [mentionOfAhead(operatorId(1)), '/duties'],
  ] as const) {
    expect(english(mention).lines?.join()).toContain(where);
    expect(await checkMessage(renderMessage(mention))).toEqual([]);
  }
});
