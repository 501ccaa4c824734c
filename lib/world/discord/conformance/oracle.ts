import type { Finding } from './fault.ts';

/** Named at run time: the compiler would read the whole of the schemas' types. Jest maps the name to the file. */
const SCHEMAS: string = 'discord-api-spec/zod';

/** The schemas of Discord's published specification that judge what we send. */
export const ORACLES = {
  messageCreate: 'MessageCreateRequestSchema',
  messageEdit: 'MessageEditRequestPartialSchema',
  webhookCreate: 'IncomingWebhookInteractionRequestSchema',
  webhookEdit: 'IncomingWebhookUpdateRequestPartialSchema',
  replyMessage: 'CreateMessageInteractionCallbackRequestSchema',
  replyUpdate: 'UpdateMessageInteractionCallbackRequestSchema',
  replyChoices: 'ApplicationCommandAutocompleteCallbackRequestSchema',
  replyModal: 'ModalInteractionCallbackRequestSchema',
  command: 'ApplicationCommandUpdateRequestSchema',
  privateChannel: 'CreatePrivateChannelRequestSchema',
} as const;

export type Oracle = keyof typeof ORACLES;

interface Issue {
  code: string;
  path: (string | number)[];
  message: string;
  maximum?: number;
  minimum?: number;
  expected?: string;
  values?: unknown[];
  errors?: Issue[][];
}

interface Schema {
  safeParse(value: unknown): { success: true } | { success: false; error: { issues: Issue[] } };
}

let loading: Promise<Record<string, Schema>> | undefined;

/** Loads the schemas (250 ms), once; a server calls it while it starts and does not wait. */
export async function loadOracle(): Promise<Record<string, Schema>> {
  loading ??= import(SCHEMAS);
  return loading;
}

/** What the official schema says about a body. */
export async function consult(oracle: Oracle, body: unknown): Promise<Finding[]> {
  const schema = (await loadOracle())[ORACLES[oracle]];
  if (!schema) throw new Error(`discord-api-spec has no ${ORACLES[oracle]}.`);
  const result = schema.safeParse(body);
  return result.success ? [] : result.error.issues.flatMap((issue) => flatten(issue, [], body));
}

/** A union's issue, followed into the branch that was meant: of the value's `type`, and fitting deepest. */
function flatten(issue: Issue, prefix: (string | number)[], body: unknown): Finding[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors) {
    const meant = issue.errors.filter((branch) => !branch.some(isAboutType));
    const branch = meant.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
    if (branch && branch.length > 0) return branch.flatMap((inner) => flatten(inner, path, body));
  }
  return [{ path: path.join('.'), ...worded(issue, valueAt(body, path)) }];
}

const isAboutType = (issue: Issue): boolean => issue.path.length === 1 && issue.path[0] === 'type';

const depth = (issues: Issue[]): number => Math.max(...issues.map(({ path }) => path.length));

function valueAt(body: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    body,
  );
}

function worded(issue: Issue, value: unknown): Pick<Finding, 'rule' | 'message'> {
  if (value === undefined) return { rule: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  const size =
    typeof value === 'string' || Array.isArray(value)
      ? `, and has ${value.length}`
      : `, and is ${shown(value)}`;
  switch (issue.code) {
    case 'too_big':
      return { rule: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length${size}.` };
    case 'too_small':
      return { rule: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length${size}.` };
    case 'invalid_type':
      return { rule: 'BASE_TYPE_BAD_TYPE', message: `Must be ${issue.expected}, and is ${shown(value)}.` };
    case 'invalid_value':
      return {
        rule: 'BASE_TYPE_CHOICES',
        message: `Must be one of ${shown(issue.values)}, and is ${shown(value)}.`,
      };
    case 'invalid_union':
      return { rule: 'UNION_TYPE_CHOICES', message: `Is of no kind that is allowed here: ${shown(value)}.` };
    default:
      return { rule: 'BASE_TYPE_BAD_VALUE', message: `Is not well formed (${issue.code}): ${shown(value)}.` };
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
