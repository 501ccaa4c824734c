import { defineButton, defineCommand } from '../../../lib/kit/command.ts';
import { dispatch } from '../../../lib/kit/dispatch.ts';
import { interaction } from '../../../lib/kit/interaction.ts';
import { parse } from '../../../lib/kit/parse.ts';
import { createRegistry } from '../../../lib/kit/registry.ts';
import { fakeLog } from '../../fakes/log.ts';
import { fakePorts, GUILD } from '../../fakes/ports.ts';
import { component, idFor } from './signed-request.ts';

const button = (reply: 'inline' | 'deferred', inPlace?: boolean) =>
  defineButton({
    access: 'anyone',
    reply,
    ...(inPlace === undefined ? {} : { inPlace }),
    needs: [],
    run: ({ arg }) => {
      if (arg === 'refused') throw new RangeError('no');
      return Promise.resolve({ tone: 'info' as const, title: 'pressed' });
    },
  });

const registry = createRegistry([
  defineCommand({
    name: 'card',
    summary: 'A card with buttons',
    access: 'anyone',
    reply: 'inline',
    visibility: 'private',
    options: {},
    needs: [],
    run: () => Promise.resolve({ tone: 'info', title: 'card' }),
    buttons: {
      now: button('inline'),
      later: button('deferred'),
      'now-here': button('inline', true),
      'later-here': button('deferred', true),
    },
  }),
]);

async function press(name: string, arg = '') {
  const queued: string[] = [];
  const ports = fakePorts();
  const answer = await dispatch(parse(interaction, component(idFor(`card:${name}`, arg))), {
    registry,
    guildId: GUILD,
    moderatorRoleIds: [],
    load: async () => ports,
    components: ports.components,
    enqueue: async (_queue, { handler }) => void queued.push(handler),
    now: Date.now(),
    log: fakeLog(),
  });
  return { answer, queued };
}

/** Discord, Receiving and Responding: 4 and 5 are a message of their own, 6 and 7 change the one with the button. */
test.each([
  ['now', 4, []],
  ['later', 5, ['card:later']],
  ['now-here', 7, []],
  ['later-here', 6, ['card:later-here']],
])('the button "%s" answers with type %i', async (name, type, queued) => {
  expect(await press(name)).toMatchObject({ answer: { type }, queued });
});

test('a refusal never takes the place of the message, so it can be pressed again', async () => {
  const { answer } = await press('now-here', 'refused');
  expect(answer).toMatchObject({ type: 4, data: { flags: 64 | 32_768 } });
});
