import type { LocalAws } from './aws/local-aws.ts';
import { localSettings, type Parts } from './local-settings.ts';

/** What `.sparta/dev.json` holds: where everything of the local world is. */
export interface DevFile {
  interactions: string;
  api: string;
  console: string;
  discord: string;
  ethereum: string;
  aztec: string;
  dynamodb: string;
  sqs: string;
  registry: string;
  applicationId: string;
  guildId: string;
  publicKey: string;
  apiKey: string;
  tables: Record<string, string>;
  functions: Record<string, { bundle: string; environment: Record<string, string> }>;
}

export function devFile({ aws, ...parts }: Parts & { aws: LocalAws }): DevFile {
  const settings = localSettings(parts);
  const value = (name: string) => settings[name] ?? '';
  return {
    interactions: `${aws.url}/interactions`,
    api: `${aws.url}/api`,
    console: `${aws.url}/`,
    discord: value('DISCORD_API_URL'),
    ethereum: value('ETHEREUM_HOST').split(',')[0] ?? '',
    aztec: value('AZTEC_RPC_URL'),
    dynamodb: aws.endpoints.dynamodb,
    sqs: aws.endpoints.sqs,
    registry: value('REGISTRY_ADDRESS'),
    applicationId: value('BOT_CLIENT_ID'),
    guildId: value('GUILD_ID'),
    publicKey: value('DISCORD_PUBLIC_KEY'),
    apiKey: value('BACKEND_API_KEY'),
    tables: { ...aws.tables },
    functions: Object.fromEntries(
      Object.entries(aws.functions).map(([name, { environment }]) => [
        name,
        { bundle: `dist/${name}/index.mjs`, environment },
      ]),
    ),
  };
}
