import * as v from 'valibot';
import { snowflake } from '../domain/snowflake.ts';
import { caller } from './interaction.ts';

/** A call that was promised an answer, as it waits in a queue. The token edits the reply for 15 minutes: it is a secret. */
export const deferredCall = v.object({
  version: v.literal(1),
  id: snowflake,
  token: v.string(),
  applicationId: v.string(),
  handler: v.string(),
  /** Options, or argument and fields; the handler parses it again. */
  raw: v.unknown(),
  caller,
  /** The caller's Discord locale. */
  locale: v.optional(v.string()),
});
export type DeferredCall = v.InferOutput<typeof deferredCall>;

/** Seconds a reply stays editable. Discord, Receiving and Responding: 15 min; one is left for the edit itself. */
export const REPLY_EDIT_WINDOW_SECONDS = 14 * 60;
