import { STAKE_SETTINGS } from './stake-settings.ts';

/** Where the value of a setting lives once deployed. */
export type SettingHome =
  /** A parameter of the stack, handed to the functions as an environment variable. */
  | 'parameter'
  /** A key of the stage's one JSON secret in Secrets Manager. */
  | 'secret'
  /** Set by the stack itself; never by a person. */
  | 'stack'
  /** Read on this machine only: the local world and the commands of the repo. */
  | 'local';

export interface Setting {
  summary: string;
  home: SettingHome;
  required: boolean;
  example: string;
  /** What a valid value looks like, as a regular expression source; CloudFormation checks it at deploy time. */
  pattern?: string;
  default?: string;
}

const SNOWFLAKE = '^[0-9]{17,20}$';
const ADDRESS = '^0x[0-9a-fA-F]{40}$';
const OPTIONAL_ADDRESS = '^(0x[0-9a-fA-F]{40})?$';

/** Every setting there is. `lib/adapters/env.ts` reads by it, the stack makes its parameters from it, the README prints it. */
export const SETTINGS = {
  STAGE: {
    summary: 'Which deployment this is',
    home: 'stack',
    required: true,
    example: 'dev',
    pattern: '^(dev|staging|production)$',
  },
  BOT_TOKEN: {
    summary: 'Token of the Discord app’s bot user',
    home: 'secret',
    required: true,
    example: 'MTIz…',
  },
  BOT_CLIENT_ID: {
    summary: 'Application id of the Discord app',
    home: 'parameter',
    required: true,
    example: '1180000000000000001',
    pattern: SNOWFLAKE,
  },
  DISCORD_PUBLIC_KEY: {
    summary: 'Public key of the Discord app, 64 hex digits; requests are verified with it',
    home: 'parameter',
    required: true,
    example: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
    pattern: '^[0-9a-f]{64}$',
  },
  GUILD_ID: {
    summary: 'The Discord server Sparta serves',
    home: 'parameter',
    required: true,
    example: '1180000000000000002',
    pattern: SNOWFLAKE,
  },
  MODERATOR_ROLE_IDS: {
    summary: 'Roles whose holders are moderators, comma separated; empty: whoever may manage the server',
    home: 'parameter',
    required: false,
    example: '1180000000000000003,1180000000000000004',
    pattern: '^([0-9]{17,20}(,[0-9]{17,20})*)?$',
    default: '',
  },
  OPERATOR_ROLE_ID: {
    summary: 'The role approved operators hold',
    home: 'parameter',
    required: true,
    example: '1180000000000000005',
    pattern: SNOWFLAKE,
  },
  ALERT_CHANNEL_ID: {
    summary: 'The channel for the community’s alerts, and for people whose DMs are closed',
    home: 'parameter',
    required: true,
    example: '1180000000000000006',
    pattern: SNOWFLAKE,
  },
  DISCORD_API_URL: {
    summary: 'Discord’s REST API',
    home: 'parameter',
    required: false,
    example: 'https://discord.com/api/v10',
    pattern: '^https?://.+/api/v10$',
    default: 'https://discord.com/api/v10',
  },
  COMMAND_IDS: {
    summary: 'Discord’s ids of the slash commands, so that texts link them; `npm run commands` prints it',
    home: 'parameter',
    required: false,
    example: 'help:1180000000000000021,register:1180000000000000022',
    pattern: '^([a-z0-9-]{1,32}:[0-9]{17,20}(,[a-z0-9-]{1,32}:[0-9]{17,20})*)?$',
    default: '',
  },
  BACKEND_API_KEY: {
    summary: 'Bearer key of the REST API, 32 characters or more',
    home: 'secret',
    required: true,
    example: 'a-long-random-text-of-32-characters-or-more',
    pattern: '^.{32,}$',
  },
  API_URL: {
    summary:
      'Public address of the REST API and of the page where addresses are proven; the API Gateway’s own where empty',
    home: 'parameter',
    required: false,
    example: 'https://sparta.example.org',
    pattern: '^(https?://[^/]+)?$',
    default: '',
  },
  API_ENDPOINT: {
    summary: 'Address of the API Gateway, used where API_URL is empty',
    home: 'stack',
    required: true,
    example: 'https://abc123.execute-api.eu-west-2.amazonaws.com',
  },
  ETHEREUM_HOST: {
    summary: 'L1 JSON-RPC addresses, comma separated, two or more preferred',
    home: 'secret',
    required: true,
    example: 'https://rpc-one.example,https://rpc-two.example',
    pattern: '^https?://[^,]+(,https?://[^,]+)*$',
  },
  L1_CHAIN_ID: {
    summary: 'Chain id of L1: 1 mainnet, 11155111 Sepolia, 31337 local',
    home: 'parameter',
    required: true,
    example: '11155111',
    pattern: '^[0-9]{1,12}$',
  },
  REGISTRY_ADDRESS: {
    summary: 'Aztec’s Registry on L1; every other contract is found from it',
    home: 'parameter',
    required: true,
    example: '0xA0BFb1B494FB49041e5c6e8c2C1BE09cD171c6Ba',
    pattern: ADDRESS,
  },
  STAKING_ASSET_HANDLER_ADDRESS: {
    summary: 'Aztec’s staking asset handler, on test networks',
    home: 'parameter',
    required: false,
    example: '0x0000000000000000000000000000000000000001',
    pattern: OPTIONAL_ADDRESS,
    default: '',
  },
  ...STAKE_SETTINGS,
  STAKING_REGISTRY_ADDRESS: {
    summary: 'Aztec’s registry of staking providers; empty: nobody is known as a provider’s admin',
    home: 'parameter',
    required: false,
    example: '0xC6EcC1832c8BF6a41c927BEb4E9ec610FBeDd1C2',
    pattern: OPTIONAL_ADDRESS,
    default: '',
  },
  AZTEC_RPC_URL: {
    summary: 'An Aztec node’s JSON-RPC; without one, duties are unknown',
    home: 'secret',
    required: false,
    example: 'https://aztec-node.example',
    pattern: '^(https?://.+)?$',
  },
  AZTEC_NODE_ADMIN_URL: {
    summary:
      'Admin port of that node (8880), if it has a slasher; without, what a vote to slash is for is unknown',
    home: 'secret',
    required: false,
    example: 'http://10.0.0.7:8880',
    pattern: '^(https?://.+)?$',
  },
  AZTEC_NODE_ADMIN_KEY: {
    summary: 'Key of that admin port, where it has one',
    home: 'secret',
    required: false,
    example: '3f9c2a71d0',
    pattern: '^[!-~]*$',
  },
  DEAD_MAN_PING_URL: {
    summary: 'Called after every pass that succeeds, by a service that raises the alarm when it is not',
    home: 'secret',
    required: false,
    example: 'https://hc-ping.com/0f9c…',
    pattern: '^(https://.+)?$',
  },
  LOG_LEVEL: {
    summary: 'debug, info, warn or error',
    home: 'stack',
    required: false,
    example: 'info',
    pattern: '^(debug|info|warn|error)$',
    default: 'info',
  },
  LOG_PRETTY_PRINT: {
    summary: 'true: log lines are indented for people',
    home: 'local',
    required: false,
    example: 'true',
    pattern: '^(true|false)$',
    default: 'false',
  },
  NODE_OPERATORS_TABLE_NAME: {
    summary: 'Table of operators and their links',
    home: 'stack',
    required: true,
    example: 'sparta-dev-operators',
  },
  VALIDATORS_TABLE_NAME: {
    summary: 'Table of validators',
    home: 'stack',
    required: true,
    example: 'sparta-dev-validators',
  },
  LEDGER_TABLE_NAME: {
    summary: 'Table of challenges, facts, alerts, audit, epochs, cursors',
    home: 'stack',
    required: true,
    example: 'sparta-dev-ledger',
  },
  COMPONENTS_SECRET_ID: {
    summary: 'Name of the secret that signs buttons and forms; made with the stage, and nobody reads it',
    home: 'stack',
    required: true,
    example: 'sparta/dev/components',
  },
  SECRET_ID: { summary: 'Name of the stage’s secret', home: 'stack', required: true, example: 'sparta/dev' },
  EVENT_BUS_NAME: { summary: 'Name of the event bus', home: 'stack', required: true, example: 'sparta-dev' },
  COMMANDS_QUEUE_URL: {
    summary: 'Queue of deferred commands',
    home: 'stack',
    required: true,
    example: 'https://sqs.eu-west-2.amazonaws.com/1/sparta-dev-commands',
  },
  REGISTRATION_QUEUE_URL: {
    summary: 'Queue of proofs and registrations',
    home: 'stack',
    required: true,
    example: 'https://sqs.eu-west-2.amazonaws.com/1/sparta-dev-registration.fifo',
  },
  ROLES_QUEUE_URL: {
    summary: 'Queue of role changes',
    home: 'stack',
    required: true,
    example: 'https://sqs.eu-west-2.amazonaws.com/1/sparta-dev-roles.fifo',
  },
  ALERTS_QUEUE_URL: {
    summary: 'Queue of alerts',
    home: 'stack',
    required: true,
    example: 'https://sqs.eu-west-2.amazonaws.com/1/sparta-dev-alerts',
  },
  WEBHOOKS_QUEUE_URL: {
    summary: 'Queue of facts for webhooks',
    home: 'stack',
    required: true,
    example: 'https://sqs.eu-west-2.amazonaws.com/1/sparta-dev-webhooks',
  },
  ALERTS_TOPIC_ARN: {
    summary: 'Topic of emergencies and of trouble of the network',
    home: 'stack',
    required: true,
    example: 'arn:aws:sns:eu-west-2:1:sparta-dev-alerts',
  },
  SPARTA_DEV_PORT: {
    summary: 'First port of the local world; 0 means any free one everywhere',
    home: 'local',
    required: false,
    example: '3000',
    pattern: '^[0-9]{1,5}$',
    default: '3000',
  },
  API_PORT: {
    summary: 'The same, under its older name',
    home: 'local',
    required: false,
    example: '3000',
    pattern: '^[0-9]{1,5}$',
  },
  DYNAMODB_ENDPOINT: {
    summary: 'A database for the local world to use instead of its own',
    home: 'local',
    required: false,
    example: 'http://127.0.0.1:8000',
    pattern: '^https?://.+',
  },
  LOCAL_DYNAMO_DB: {
    summary: 'Engine of the local world: java (DynamoDB Local) or embedded (no Java needed)',
    home: 'local',
    required: false,
    example: 'embedded',
    pattern: '^(java|embedded|true|false)$',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;
