import { SETTINGS, type Setting, type SettingName } from '../config/settings.ts';
import { SpartaError } from '../errors.ts';
import { createLog, type Log } from '../log.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * One setting from the environment.
 * Throws `internal`, naming the setting and an example, where it is required and missing, or malformed.
 */
export function setting(name: SettingName, env: Environment = process.env): string {
  const value = env[name]?.trim() || defaultOf(name);
  return checkSetting(name, value);
}

/** The same check for a value from elsewhere, the secret say. */
export function checkSetting(name: SettingName, value: string | undefined): string {
  const { required, pattern, example, summary }: Setting = SETTINGS[name];
  if (value === undefined || value === '') {
    if (!required) return '';
    throw new SpartaError('internal', `${name} is not set: ${summary}. Example: ${example}`);
  }
  if (pattern !== undefined && !new RegExp(pattern).test(value)) {
    const shown = SETTINGS[name].home === 'secret' ? 'its value' : `"${value}"`;
    throw new SpartaError(
      'internal',
      `${name} is malformed: ${shown} should look like ${example} (${summary}).`,
    );
  }
  return value;
}

export function logFor(name: string, env: Environment = process.env): Log {
  return createLog({
    level: env['LOG_LEVEL'],
    pretty: env['LOG_PRETTY_PRINT'] === 'true',
    fields: { function: name },
  });
}

/** `a, b` as `['a', 'b']`. */
export function listOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function defaultOf(name: SettingName): string | undefined {
  const declared: Setting = SETTINGS[name];
  return declared.default;
}
