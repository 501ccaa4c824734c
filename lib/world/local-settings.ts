import { SETTINGS, type Setting } from '../config/settings.ts';
import { parameterId } from '../../cdk/parameters.ts';
import type { LocalAztecNode } from './aztec-node/local-aztec-node.ts';
import type { LocalDiscord } from './discord/local-discord.ts';
import { LOCAL } from './guild.ts';
import type { LocalL1 } from './l1/local-l1.ts';

export interface Parts {
  /** Settings a person gave; they win over what the local parts say. */
  given: Readonly<Record<string, string | undefined>>;
  l1?: LocalL1 | undefined;
  node?: LocalAztecNode | undefined;
  discord?: LocalDiscord | undefined;
  /** Ids of the commands registered there. */
  commandIds?: string | undefined;
}

/** The value of every setting a person would set, from what was given and what runs here. */
export function localSettings({ given, l1, node, discord, commandIds }: Parts): Record<string, string> {
  const local: Record<string, string | undefined> = {
    BOT_TOKEN: LOCAL.botToken,
    BOT_CLIENT_ID: LOCAL.applicationId,
    GUILD_ID: LOCAL.guildId,
    DISCORD_PUBLIC_KEY: discord?.publicKey,
    DISCORD_API_URL: discord?.url,
    MODERATOR_ROLE_IDS: LOCAL.moderatorRoleId,
    OPERATOR_ROLE_ID: LOCAL.operatorRoleId,
    ALERT_CHANNEL_ID: LOCAL.alertChannelId,
    COMMAND_IDS: commandIds,
    BACKEND_API_KEY: LOCAL.apiKey,
    ETHEREUM_HOST: l1?.url,
    L1_CHAIN_ID: l1 ? String(l1.chainId) : undefined,
    REGISTRY_ADDRESS: l1?.registry,
    STAKING_ASSET_HANDLER_ADDRESS: l1?.stakingAssetHandler,
    SPARTA_PRIVATE_KEY: l1?.sparta.privateKey,
    SPARTA_ADDRESS: l1?.sparta.address,
    AZTEC_RPC_URL: node?.url,
    AZTEC_NODE_ADMIN_URL: node?.admin.url,
    AZTEC_NODE_ADMIN_KEY: node?.admin.key,
  };
  const entries = Object.entries<Setting>(SETTINGS)
    .filter(([, { home }]) => home === 'parameter' || home === 'secret')
    .map(([name, setting]): [string, string | undefined] => [
      name,
      given[name] || local[name] || setting.default,
    ]);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Parameters of the stacks, by their logical ids. */
export function parametersOf(parts: Parts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(localSettings(parts)).flatMap(([name, value]) =>
      isSetting(name) && SETTINGS[name].home === 'parameter' ? [[parameterId(name), value]] : [],
    ),
  );
}

/** The stage's secret. */
export function secretOf(parts: Parts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(localSettings(parts)).filter(
      ([name]) => isSetting(name) && SETTINGS[name].home === 'secret',
    ),
  );
}

function isSetting(name: string): name is keyof typeof SETTINGS {
  return Object.hasOwn(SETTINGS, name);
}
