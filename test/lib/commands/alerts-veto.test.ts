import { expect, test } from '@jest/globals';
import { tellAlert } from '../../../lib/flows/deliver-alert.ts';
import { aLink } from '../../contracts/samples.ts';
import { fakeLog } from '../../fakes/log.ts';
import { OPERATOR } from '../../fakes/ports.ts';
import { aRound, decided, ROLLUP, slashingAt, TIMES, VICTIM } from '../domain/slashing-sample.ts';
import { raised } from '../jobs/alert-stage.ts';
import { component, member } from '../kit/signed-request.ts';
import { buttonId, stage } from './stage.ts';

test('the button of a direct message gives the request as a file, as Discord takes it', async () => {
  const { ports, ask } = await stage('approved');
  await ports.operators.link(aLink(1, { operatorId: OPERATOR, address: VICTIM }));
  const slashing = slashingAt(TIMES.votingEndsAt + 60, [aRound({ targets: [decided()] })]);
  await ports.slashes.keep({ slashing, states: [] });
  const alert = raised(1, {
    id: `alert:slash-quorum:1:${ROLLUP}:slash:100:${VICTIM}:392:quorum`,
    at: new Date().toISOString(),
    check: 'slash-quorum',
    severity: 'emergency',
    attester: VICTIM,
  });
  await tellAlert(alert, { now: Date.now(), log: fakeLog() }, ports);
  const [sent] = ports.discord.dmsTo(OPERATOR);
  const pressed = component(buttonId(sent?.body, 'Veto request'));
  const inDm = { guild_id: undefined, member: undefined, user: member(OPERATOR)['user'], context: 1 };
  const answer = await ask({ ...pressed, ...inDm });
  expect(JSON.stringify(answer.components)).toContain('Request for a veto of slashing round 100');
  expect(answer.attachments).toEqual([
    { id: '0', filename: expect.stringMatching(/^veto-round-100-.*\.md$/) },
  ]);
  expect(new TextDecoder().decode(answer.files[0].content)).toContain('### Evidence & links');
});
