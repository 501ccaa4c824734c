import * as v from 'valibot';
import { errorFields } from '../log.ts';
import { inWords, say } from '../text.ts';
import { learn, translatorFor } from '../texts/index.ts';
import { dispatch, type DispatchContext } from './dispatch.ts';
import { INTERACTION, interaction } from './interaction.ts';
import { json, type LambdaResponse } from './lambda.ts';

/**
 * Answers a body whose signature held: 400 for what is no interaction of ours, 200 for all that is, refusals included.
 * Never throws, never answers 5xx.
 */
export async function answerInteraction(
  payload: unknown,
  context: DispatchContext & { applicationId: string },
): Promise<LambdaResponse> {
  const subject = v.safeParse(interaction, payload);
  if (!subject.success)
    return json(400, { error: 'the body is not an interaction', where: v.flatten(subject.issues).nested });
  const { id, type, application_id, data } = subject.output;
  if (application_id !== context.applicationId)
    return json(400, { error: 'this endpoint serves another application' });
  if (type === INTERACTION.ping || !Object.values<number>(INTERACTION).includes(type))
    return json(400, { error: `interactions of type ${type} are not supported` });
  const log = context.log.with({ interactionId: id, command: data?.name });
  await learn(subject.output.locale);
  try {
    return json(200, await dispatch(subject.output, { ...context, log }));
  } catch (error) {
    // `dispatch` answers for itself; this is for a fault in the very answering.
    log.error('interaction.broken', errorFields(error));
    return json(200, {
      type: 4,
      data: {
        content: inWords(
          say('Sparta could not answer. Nothing was changed.'),
          translatorFor(subject.output.locale),
        ),
        flags: 64,
        allowed_mentions: { parse: [] },
      },
    });
  }
}
