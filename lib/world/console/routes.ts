import { privateKeyToAccount } from 'viem/accounts';
import * as v from 'valibot';
import { SpartaError, messageOf } from '../../errors.ts';
import { parse } from '../../kit/parse.ts';
import type { LocalDiscord } from '../discord/local-discord.ts';
import type { World } from '../running-world.ts';
import { chainView } from './chain-view.ts';
import { LANGUAGES } from './directory.ts';
import type { Journal } from './journal.ts';
import { isImage, type Deeds } from './message-view.ts';
import type { PageFile } from './page-files.ts';
import type { People } from './people.ts';
import { createPlay } from './play.ts';
import { push, pushBody } from './pushes.ts';
import { textToSign } from './text-to-sign.ts';

export interface ConsoleAnswer {
  json?: unknown;
  /** Instead of JSON. */
  file?: PageFile;
}

/** One endpoint of the page: `METHOD /console/<name>`. */
export interface ConsoleRoute {
  method: 'GET' | 'POST';
  name: string;
  /** `rest`: the parts of the path behind the name. Throws SpartaError with what a person can do about it. */
  run(request: { body: unknown; rest: readonly string[] }): ConsoleAnswer | Promise<ConsoleAnswer>;
}

const id = v.pipe(v.string('An id.'), v.regex(/^\d{1,20}$/, 'An id of digits.'));
const as = { as: id };
const channel = v.union([v.literal('dm'), id], 'Id of a channel, or dm.');
/** A file as the page sends it, its bytes in base64. */
const file = v.pipe(
  v.strictObject({
    filename: v.pipe(v.string(), v.minLength(1, 'A name.'), v.maxLength(200)),
    content: v.pipe(v.string(), v.base64()),
  }),
  v.transform(({ filename, content }) => ({ filename, content: Buffer.from(content, 'base64') })),
);
const value = v.union([v.pipe(v.string(), v.maxLength(6000)), v.number(), v.boolean(), file]);
const commandBody = v.strictObject({
  ...as,
  channel,
  name: v.pipe(v.string(), v.maxLength(98)),
  options: v.record(v.string(), value),
});
const autocompleteBody = v.strictObject({ ...commandBody.entries, focused: v.string() });
const pressBody = v.strictObject({ ...as, message: id, customId: v.string() });
const selectBody = v.strictObject({ ...pressBody.entries, values: v.array(v.string()) });
const submitBody = v.strictObject({
  ...as,
  form: v.string(),
  fields: v.record(v.string(), v.union([v.string(), v.array(v.string()), v.array(file), v.boolean()])),
});
const dmsBody = v.strictObject({ ...as, open: v.boolean() });
const languageBody = v.strictObject({ ...as, locale: v.picklist(LANGUAGES) });
const joinBody = v.strictObject({
  name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1, 'A name.'), v.maxLength(32, 'At most 32.'))),
});
const signBody = v.strictObject({
  ...as,
  text: v.pipe(v.string(), v.minLength(1, 'A text to sign.'), v.maxLength(10_000)),
});

export function routesOf({
  world,
  people,
  journal,
  deeds,
}: {
  world: World;
  people: People;
  journal: Journal;
  deeds: Deeds;
}): ConsoleRoute[] {
  const discord = (): LocalDiscord => {
    if (!world.discord)
      throw new SpartaError('conflict', 'This world uses the real Discord: play there, not here.');
    return world.discord;
  };
  const play = createPlay(discord, deeds);
  const post = <S extends v.GenericSchema>(
    name: string,
    schema: S,
    run: (body: v.InferOutput<S>) => unknown,
  ): ConsoleRoute => ({
    method: 'POST',
    name,
    run: async ({ body }) => ({ json: await run(parse(schema, body)) }),
  });
  return [
    post('command', commandBody, (body) => play.command(body)),
    post('autocomplete', autocompleteBody, (body) => play.autocomplete(body)),
    post('press', pressBody, (body) => play.press(body)),
    post('select', selectBody, (body) => play.select(body)),
    post('submit', submitBody, (body) => play.submit(body)),
    post('dms', dmsBody, ({ as, open }) => {
      const player = discord().person(as);
      if (open) player.openDms();
      else player.closeDms();
      return {};
    }),
    post('language', languageBody, ({ as, locale }) => {
      discord().person(as).speak(locale);
      return {};
    }),
    post('join', joinBody, ({ name }) => {
      const { id, name: joined } = people.join(name);
      return { id, name: joined };
    }),
    post('sign', signBody, async ({ as, text }) => {
      const { wallet } = people.get(as);
      const message = textToSign(text);
      const signature = await privateKeyToAccount(wallet.privateKey).signMessage({ message });
      return { address: wallet.address, message, signature };
    }),
    {
      method: 'GET',
      name: 'people',
      run: () => ({ json: people.all().map(({ id, name }) => ({ id, name })) }),
    },
    { method: 'GET', name: 'chain', run: async () => ({ json: await chainView(world, people) }) },
    post('push', pushBody, async (body) => {
      try {
        const text = await push(world, people, body);
        journal.write({ tone: 'chain', text });
        return { text };
      } catch (error) {
        journal.write({ tone: 'refused', text: `The chain did not take it: ${messageOf(error)}` });
        throw error;
      }
    }),
    {
      method: 'GET',
      name: 'attachment',
      run: ({ rest: [messageId = '', attachmentId] }) => {
        const message = discord().state.messages.get(messageId);
        const found = message?.attachments.find((each) => each.id === attachmentId);
        if (!found) throw new SpartaError('not-found', 'There is no such attachment.');
        const shown = isImage(found.contentType);
        return {
          file: {
            contentType: shown ? found.contentType : 'application/octet-stream',
            body: found.data,
            ...(shown ? {} : { download: found.filename }),
          },
        };
      },
    },
  ];
}
