import * as v from 'valibot';
import { codeOf, SpartaError } from '../errors.ts';
import { errorFields, type Log } from '../log.ts';
import type { Drafts } from '../ports.ts';
import { say } from '../text.ts';
import type { Button } from './buttons.ts';
import type { Call, Handler, LoadPorts } from './handler.ts';
import { filledIn, isSecret, keptOf, type Modal } from './modal.ts';
import { parseJson } from './parse.ts';

/** Seconds for which a refused form can be opened again; `Drafts` keeps it as long. */
const DRAFT_SECONDS = 15 * 60;
/** In a custom id, an argument that names a draft; no argument of a form's own looks like it. */
const DRAFT_ARG = /^~([0-9]{17,20})$/;

const submitted = v.object({ arg: v.string(), fields: v.record(v.string(), v.unknown()) });
const kept = v.object({
  userId: v.string(),
  arg: v.string(),
  fields: v.record(v.string(), v.union([v.string(), v.array(v.string())])),
});

/** Whether a refusal is one that filling the form in differently mends. */
export function isMendable(handler: Handler | undefined, error: unknown): handler is Handler {
  return handler?.form !== undefined && codeOf(error) === 'invalid-input';
}

/**
 * Whether a refused form may go through a queue to where it is kept. What is secret goes into no queue, so that such
 * a form is refused at once and typed again; nor does what Discord's client would never send.
 */
export function mayWait(modal: Modal, raw: unknown): boolean {
  const input = v.safeParse(submitted, raw);
  if (!input.success || modal.inputs.some(isSecret)) return false;
  const sent = Object.keys(input.output.fields);
  return (
    sent.every((id) => modal.inputs.some((each) => each.id === id)) &&
    modal.inputs.every(({ id, required }) => required === false || sent.includes(id))
  );
}

/**
 * Keeps what was typed into a form that was refused, and gives the button that opens it again as it was filled in.
 * Undefined where it could not be kept: then the refusal stands alone.
 */
export async function keepDraft(
  { handler, raw, call }: { handler: Handler; raw: unknown; call: Call },
  context: { load: LoadPorts; drafts: Drafts; log: Log },
): Promise<Button | undefined> {
  const input = v.safeParse(submitted, raw);
  if (!handler.form || !input.success) return undefined;
  const { arg, fields } = input.output;
  try {
    const modal = await handler.form(arg, call, context.load);
    const draft: v.InferInput<typeof kept> = {
      userId: call.caller.userId,
      arg,
      fields: Object.fromEntries(
        Object.entries(keptOf(modal, fields)).map(([id, value]) => [
          id,
          typeof value === 'string' ? value : [...value],
        ]),
      ),
    };
    await context.drafts.keep(call.id, JSON.stringify(draft));
  } catch (error) {
    context.log.warn('draft.not-kept', { handler: handler.key, ...errorFields(error) });
    return undefined;
  }
  return {
    label: say('Fix it'),
    handler: handler.key,
    arg: `~${call.id}`,
    style: 'primary',
    for: call.caller.userId,
    lifetimeSeconds: DRAFT_SECONDS,
  };
}

/** The interaction a draft was kept under, where an argument names one. */
export function draftIn(arg: string): string | undefined {
  return DRAFT_ARG.exec(arg)?.[1];
}

/** A refused form as it was filled in. Throws `not-found` once it is forgotten. */
export async function openDraft(
  { handler, id, call }: { handler: Handler; id: string; call: Call },
  load: LoadPorts,
): Promise<{ modal: Modal; arg: string }> {
  const { drafts } = await load(['drafts']);
  const text = await drafts.get(id);
  const draft = text === undefined ? undefined : parseJson(kept, text);
  if (!handler.form || draft?.userId !== call.caller.userId)
    throw new SpartaError('not-found', say('What you typed is no longer kept.'), {
      hint: say('Run the command again.'),
    });
  return { modal: filledIn(await handler.form(draft.arg, call, load), draft.fields), arg: draft.arg };
}
