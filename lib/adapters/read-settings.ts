import { parse } from 'valibot';
import type { SettingName } from '../config/settings.ts';
import { storedAddress, type Address } from '../domain/address.ts';
import { weiOf } from '../domain/token-amount.ts';
import type { Settings } from '../ports.ts';
import { listOf, setting, type Environment } from './env.ts';

/** What decisions depend on, read once at cold start. */
export function readSettings(env: Environment = process.env): Settings {
  return {
    guildId: setting('GUILD_ID', env),
    applicationId: setting('BOT_CLIENT_ID', env),
    moderatorRoleIds: listOf(setting('MODERATOR_ROLE_IDS', env)),
    operatorRoleId: env['OPERATOR_ROLE_ID'] === undefined ? '' : setting('OPERATOR_ROLE_ID', env),
    alertChannelId: env['ALERT_CHANNEL_ID'] === undefined ? '' : setting('ALERT_CHANNEL_ID', env),
    chainId: Number(setting('L1_CHAIN_ID', env)),
    registry: parse(storedAddress, setting('REGISTRY_ADDRESS', env)),
    stakeLimits: {
      perOperator: Number(setting('STAKE_LIMIT_PER_OPERATOR', env)),
      perDay: Number(setting('STAKE_LIMIT_PER_DAY', env)),
    },
    funderWei: weiOf(setting('FUNDER_AMOUNT', env)),
    publicUrl: (env['API_URL'] || env['API_ENDPOINT'] || '').replace(/\/+$/, ''),
  };
}

/** An address that may be left out. */
export function readAddress(name: SettingName, env: Environment = process.env): Address | undefined {
  return env[name] ? parse(storedAddress, setting(name, env)) : undefined;
}
