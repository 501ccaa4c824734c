import { ApiError } from '../api-error.ts';
import { checkCommands } from '../conformance.ts';
import { COMMAND_TYPE } from '../conformance/commands.ts';
import { refuseFaulty, type Context } from '../context.ts';
import { checkEndpoint } from '../endpoint-check.ts';
import { idOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import { userJson } from '../messages.ts';
import { objectBody, type Answer, type ApiRequest } from '../request.ts';
import type { Route } from './route.ts';

const GLOBAL = '/applications/:application/commands';
const GUILD = '/applications/:application/guilds/:guild/commands';

/** The app itself, its commands, and the users it may look at. */
export const applicationRoutes: Route[] = [
  {
    method: 'GET',
    pattern: '/applications/@me',
    auth: 'bot',
    handle: (_request, context) => ({ status: 200, body: applicationJson(context) }),
  },
  { method: 'PATCH', pattern: '/applications/@me', auth: 'bot', handle: change },
  { method: 'GET', pattern: GLOBAL, auth: 'bot', handle: list },
  { method: 'PUT', pattern: GLOBAL, auth: 'bot', handle: overwrite },
  { method: 'GET', pattern: GUILD, auth: 'bot', handle: list },
  { method: 'PUT', pattern: GUILD, auth: 'bot', handle: overwrite },
  {
    method: 'GET',
    pattern: '/users/:user',
    auth: 'bot',
    handle: (request, { state }) => {
      const asked = request.param('user');
      const id = asked === '@me' ? state.application.id : asked;
      if (!state.users.has(id)) throw new ApiError(404, 10013);
      return { status: 200, body: userJson(state, id) };
    },
  },
];

function applicationJson({ state, publicKey }: Context): JsonObject {
  const { id, name, interactionsEndpointUrl } = state.application;
  return {
    id,
    name,
    icon: null,
    description: '',
    bot: userJson(state, id),
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: publicKey,
    interactions_endpoint_url: interactionsEndpointUrl,
    role_connections_verification_url: null,
    event_webhooks_status: 1,
    approximate_guild_count: 1,
    flags: 0,
    tags: [],
  };
}

/** Takes a new interactions address, once the endpoint there has proved itself. */
async function change(request: ApiRequest, context: Context): Promise<Answer> {
  const { interactions_endpoint_url: url } = objectBody(request);
  if (url === null) context.state.application.interactionsEndpointUrl = null;
  if (typeof url === 'string') {
    const wrong = await checkEndpoint(context, url);
    if (wrong !== undefined) {
      const message = `The specified interactions endpoint url could not be verified. ${wrong}`;
      const fault = {
        path: 'interactions_endpoint_url',
        rule: 'APPLICATION_INTERACTIONS_ENDPOINT_URL_INVALID',
        message,
      };
      refuseFaulty(context, [{ where: 'PATCH /applications/@me', ...fault }]);
    }
    context.state.application.interactionsEndpointUrl = url;
  }
  return { status: 200, body: applicationJson(context) };
}

function list(request: ApiRequest, context: Context): Answer {
  return { status: 200, body: context.state.commands.get(scopeOf(request, context)) ?? [] };
}

async function overwrite(request: ApiRequest, context: Context): Promise<Answer> {
  const scope = scopeOf(request, context);
  const guild = scope !== 'global';
  const faults = await checkCommands(request.body, { guild }, `PUT commands (${guild ? 'guild' : 'global'})`);
  refuseFaulty(context, faults);
  const known = context.state.commands.get(scope) ?? [];
  const commands = objectsOf(request.body).map((command): JsonObject => {
    const type = command['type'] ?? COMMAND_TYPE.chatInput;
    const same = known.find((each) => each['name'] === command['name'] && each['type'] === type);
    return {
      ...command,
      id: textOf(same?.['id']) || context.newId(),
      application_id: context.state.application.id,
      ...(guild ? { guild_id: scope } : {}),
      version: context.newId(),
      type,
      description: textOf(command['description']),
      default_member_permissions: idOf(command['default_member_permissions']),
      nsfw: command['nsfw'] === true,
    };
  });
  context.state.commands.set(scope, commands);
  const names = commands.map(({ name }) => textOf(name));
  context.events.emit({ kind: 'commands.registered', scope, names });
  return { status: 200, body: commands };
}

/** `global`, or the guild. Throws 403 20012 for another's app, 403 50001 for a guild the app is not in. */
function scopeOf(request: ApiRequest, { state }: Context): string {
  if (request.param('application') !== state.application.id) throw new ApiError(403, 20012);
  if (!request.path.includes('/guilds/')) return 'global';
  if (request.param('guild') !== state.guild.id) throw new ApiError(403, 50001);
  return state.guild.id;
}
