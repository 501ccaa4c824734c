import type { Stack } from 'aws-cdk-lib';
import type { FunctionName } from '../lib/config/functions.ts';
import type { QueueName } from '../lib/config/queues.ts';
import type { SettingName } from '../lib/config/settings.ts';
import { type GivenSettings, homeOf, parameterOf } from './parameters.ts';

/** Settings of home `stack`, by name: what the stacks know and a person never sets. */
export type StackValues = Readonly<Partial<Record<SettingName, string>>>;

const STAGE = ['STAGE', 'LOG_LEVEL'] as const;
const TABLES = ['NODE_OPERATORS_TABLE_NAME', 'VALIDATORS_TABLE_NAME', 'LEDGER_TABLE_NAME'] as const;
const CHAIN = [
  'L1_CHAIN_ID',
  'REGISTRY_ADDRESS',
  'STAKING_ASSET_HANDLER_ADDRESS',
  'STAKING_REGISTRY_ADDRESS',
] as const;
/** Which Sparta's own account on L1 is, and whether it may be used. */
const ACCOUNT = ['SPARTA_KMS_KEY_ID', 'SPARTA_ADDRESS', 'STAKE_ON_MAINNET'] as const;
/** What it may do. */
const STAKING = [...ACCOUNT, 'FUNDER_AMOUNT', 'STAKE_LIMIT_PER_OPERATOR', 'STAKE_LIMIT_PER_DAY'] as const;
const DISCORD = [
  'BOT_CLIENT_ID',
  'GUILD_ID',
  'DISCORD_API_URL',
  'MODERATOR_ROLE_IDS',
  'OPERATOR_ROLE_ID',
  'ALERT_CHANNEL_ID',
  'COMMAND_IDS',
] as const;
const ADDRESSES = ['API_URL', 'API_ENDPOINT'] as const;
const BACKSTAGE = [...STAGE, ...TABLES, ...CHAIN, ...DISCORD, 'SECRET_ID', 'COMPONENTS_SECRET_ID'] as const;

/**
 * The settings each function is started with. What is not listed is not there: the endpoint, for one, may
 * read no secret but the one that signs buttons.
 * A worker knows its own queue, whose messages it may put off.
 */
export const ENVIRONMENT: Readonly<Record<FunctionName, readonly SettingName[]>> = {
  interactions: [
    ...STAGE,
    ...TABLES,
    'DISCORD_PUBLIC_KEY',
    'BOT_CLIENT_ID',
    'GUILD_ID',
    'MODERATOR_ROLE_IDS',
    'L1_CHAIN_ID',
    'REGISTRY_ADDRESS',
    'API_URL',
    'COMMAND_IDS',
    'COMPONENTS_SECRET_ID',
    'COMMANDS_QUEUE_URL',
    'REGISTRATION_QUEUE_URL',
  ],
  'command-worker': [...BACKSTAGE, ...STAKING, ...ADDRESSES, 'EVENT_BUS_NAME', 'COMMANDS_QUEUE_URL'],
  'registration-worker': [...BACKSTAGE, ...STAKING, ...ADDRESSES, 'EVENT_BUS_NAME', 'REGISTRATION_QUEUE_URL'],
  'role-worker': [...BACKSTAGE, 'ROLES_QUEUE_URL'],
  'webhook-sender': [...BACKSTAGE, 'WEBHOOKS_QUEUE_URL'],
  notifier: [...BACKSTAGE, 'ALERTS_TOPIC_ARN', 'ALERTS_QUEUE_URL'],
  'epoch-monitor': [...BACKSTAGE, ...ACCOUNT, 'EVENT_BUS_NAME'],
  'role-reconciler': [...BACKSTAGE, 'ROLES_QUEUE_URL'],
  digest: BACKSTAGE,
  api: [...BACKSTAGE, ...ADDRESSES, 'EVENT_BUS_NAME', 'REGISTRATION_QUEUE_URL'],
};

/** The setting that holds the URL of a queue. */
export const QUEUE_URL_SETTING = {
  commands: 'COMMANDS_QUEUE_URL',
  registration: 'REGISTRATION_QUEUE_URL',
  roles: 'ROLES_QUEUE_URL',
  alerts: 'ALERTS_QUEUE_URL',
  webhooks: 'WEBHOOKS_QUEUE_URL',
} as const satisfies Record<QueueName, SettingName>;

/**
 * The environment variables of a function: parameters of its stack, and what the stacks know. Throws where a stack
 * forgot one, so that it shows at synth and not at the first request.
 */
export function environmentOf(
  stack: Stack,
  name: FunctionName,
  known: StackValues,
  given: GivenSettings,
): Record<string, string> {
  return Object.fromEntries(
    ENVIRONMENT[name].map((setting) => {
      if (homeOf(setting) === 'parameter') return [setting, parameterOf(stack, setting, given).valueAsString];
      const value = known[setting];
      if (value === undefined)
        throw new Error(`${stack.stackName} does not say what ${setting} is for ${name}.`);
      return [setting, value];
    }),
  );
}
