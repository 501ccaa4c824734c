import { ApiError } from '../api-error.ts';
import { checkFiles, checkFollowUp, checkReplyEdit } from '../conformance.ts';
import { INTERACTION } from '../conformance/callback.ts';
import { refuseFaulty, type Context } from '../context.ts';
import { FLAGS } from '../flags.ts';
import { numberOf } from '../json.ts';
import { byToken, takeCallback } from '../interactions.ts';
import { before, createMessage, deleteMessage, editMessage, keptNames, messageJson } from '../messages.ts';
import { judged, objectBody, type Answer, type ApiRequest } from '../request.ts';
import type { Interaction, StoredMessage } from '../state.ts';
import type { Route } from './route.ts';

const MESSAGE = '/webhooks/:application/:token/messages/:message';

/** Answers to interactions: the callback, and the webhook that edits and follows up. */
export const webhookRoutes: Route[] = [
  { method: 'POST', pattern: '/interactions/:interaction/:token/callback', auth: 'token', handle: callback },
  { method: 'POST', pattern: '/webhooks/:application/:token', auth: 'token', handle: followUp },
  {
    method: 'GET',
    pattern: MESSAGE,
    auth: 'token',
    handle: (request, context) => ({
      status: 200,
      body: messageJson(context.state, named(request, context).message),
    }),
  },
  { method: 'PATCH', pattern: MESSAGE, auth: 'token', handle: edit },
  {
    method: 'DELETE',
    pattern: MESSAGE,
    auth: 'token',
    handle: (request, context) => {
      deleteMessage(context, named(request, context).message);
      return { status: 204 };
    },
  },
];

async function callback(request: ApiRequest, context: Context): Promise<Answer> {
  const interaction = context.state.interactions.get(request.param('interaction'));
  if (interaction?.token !== request.param('token')) throw new ApiError(404, 10062);
  // A PING is answered inline or not at all.
  if (interaction.type === INTERACTION.ping) throw new ApiError(404, 10062);
  await takeCallback(context, interaction, request);
  if (request.query.get('with_response') !== 'true') return { status: 204 };
  const original = context.state.messages.get(interaction.originalId ?? '');
  const { answer } = interaction;
  return {
    status: 200,
    body: {
      interaction: {
        id: interaction.id,
        type: interaction.type,
        response_message_id: interaction.originalId,
      },
      ...(original ? { resource: { type: answer, message: messageJson(context.state, original) } } : {}),
    },
  };
}

async function followUp(request: ApiRequest, context: Context): Promise<Answer> {
  const interaction = byToken(context, request.param('application'), request.param('token'));
  const body = objectBody(request);
  const where = 'POST /webhooks/{application}/{token}';
  const faults = [
    ...(await checkFollowUp(body, where, request.files.length)),
    ...checkFiles(body, judged(request.files), where),
  ];
  refuseFaulty(context, faults);
  const original = context.state.messages.get(interaction.originalId ?? '');
  if (original?.loading === true) {
    // Directly after a deferral a follow-up fills it: deprecated, and still so.
    editMessage(context, original, body, request.files);
    return { status: 200, body: messageJson(context.state, original) };
  }
  const ephemeral = (numberOf(body['flags']) & FLAGS.ephemeral) !== 0;
  const message = createMessage(context, body, request.files, {
    channelId: interaction.channelId,
    interactionId: interaction.id,
    ...(ephemeral ? { ephemeralFor: interaction.userId } : {}),
  });
  return { status: 200, body: messageJson(context.state, message) };
}

async function edit(request: ApiRequest, context: Context): Promise<Answer> {
  const { message } = named(request, context);
  const body = objectBody(request);
  const where = 'PATCH /webhooks/{application}/{token}/messages/{message}';
  const faults = [
    ...(await checkReplyEdit(body, before(message), where, request.files.length)),
    ...checkFiles(body, judged(request.files), where, keptNames(message)),
  ];
  refuseFaulty(context, faults);
  editMessage(context, message, body, request.files);
  return { status: 200, body: messageJson(context.state, message) };
}

/** The message a route names, by id or as `@original`. Throws 404 10008 where it is gone or another's. */
function named(request: ApiRequest, context: Context): { interaction: Interaction; message: StoredMessage } {
  const interaction = byToken(context, request.param('application'), request.param('token'));
  const wanted = request.param('message');
  const message = context.state.messages.get(
    wanted === '@original' ? (interaction.originalId ?? '') : wanted,
  );
  const own =
    message !== undefined &&
    (message.interactionId === interaction.id || message.id === interaction.originalId);
  if (!own) throw new ApiError(404, 10008);
  return { interaction, message };
}
