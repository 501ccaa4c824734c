import { CfnParameter, type Stack } from 'aws-cdk-lib';
import { SETTINGS, type Setting, type SettingName } from '../lib/config/settings.ts';

/** Values by the name of their setting, such as `process.env`. */
export type GivenSettings = Readonly<Record<string, string | undefined>>;

const ALL: Readonly<Record<SettingName, Setting>> = SETTINGS;

/** The logical id of a setting's parameter: `REGISTRY_ADDRESS` is `RegistryAddress`. */
export function parameterId(name: SettingName): string {
  return name
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/**
 * A stack's parameter for a setting, declared on first use. Its default is the value given at synth, else the
 * setting's own, else none: then CloudFormation refuses a deployment without it, naming it.
 */
export function parameterOf(stack: Stack, name: SettingName, given: GivenSettings): CfnParameter {
  const id = parameterId(name);
  const declared = stack.node.tryFindChild(id);
  if (declared instanceof CfnParameter) return declared;
  const setting = ALL[name];
  const value = valueOf(name, given);
  return new CfnParameter(stack, id, {
    type: 'String',
    description: `${setting.summary}. Example: ${setting.example}`,
    ...(setting.pattern === undefined
      ? {}
      : { allowedPattern: setting.pattern, constraintDescription: `must look like ${setting.example}` }),
    ...(value === undefined ? {} : { default: value }),
  });
}

/**
 * What is wrong with the values a deployment would be given: one sentence for each required parameter that is
 * missing, and for each one that does not look as it must. Empty when it can go ahead.
 */
export function parameterFaults(given: GivenSettings): string[] {
  return settingNames().flatMap((name) => {
    const setting = ALL[name];
    if (setting.home !== 'parameter') return [];
    const value = valueOf(name, given);
    if (value === undefined)
      return setting.required ? [`${name} is missing: ${setting.summary}. Example: ${setting.example}`] : [];
    if (setting.pattern === undefined || new RegExp(setting.pattern).test(value)) return [];
    return [`${name} is "${value}", which does not match ${setting.pattern}. Example: ${setting.example}`];
  });
}

/** The keys of the stage's secret. */
export function secretKeys(): { name: SettingName; setting: Setting }[] {
  return settingNames()
    .filter((name) => ALL[name].home === 'secret')
    .map((name) => ({ name, setting: ALL[name] }));
}

export function homeOf(name: SettingName): Setting['home'] {
  return ALL[name].home;
}

/** An empty text is how a shell and a pipeline say "not given". */
function valueOf(name: SettingName, given: GivenSettings): string | undefined {
  const value = given[name];
  return value === undefined || value === '' ? ALL[name].default : value;
}

function settingNames(): SettingName[] {
  return Object.keys(SETTINGS).filter(isSettingName);
}

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}
