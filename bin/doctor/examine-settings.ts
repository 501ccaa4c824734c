import { parameterFaults, secretKeys } from '../../cdk/parameters.ts';
import { checkSetting } from '../../lib/adapters/env.ts';
import { messageOf } from '../../lib/errors.ts';
import type { Configuration } from './configuration.ts';
import { Findings, type Finding } from './finding.ts';

/** Every setting by the schema and in the words of a deployment and of the functions. */
export function examineSettings({ stage, isLocal, given, secret, secretRefusal }: Configuration): Finding[] {
  const findings = new Findings('settings');
  const faults = parameterFaults(given);
  for (const fault of faults) {
    const [setting = '', ...words] = fault.split(' ');
    findings.bad(setting, words.join(' '), `Set it in the environment or in .env.${stage}, and deploy.`);
  }
  if (faults.length === 0) findings.good('parameters', 'each is there and looks as it must');
  const name = given['SECRET_ID'] ?? '';
  if (!secretRefusal) findings.good('secret', `${name} can be read`);
  else {
    const { verdict, found, next } = secretRefusal;
    const instead = 'The values of the environment are looked at instead.';
    if (verdict === 'bad')
      findings.bad('secret', `${name}: ${found}`, `${next ?? 'Put its values.'} ${instead}`);
    else findings.unknown('secret', `${name}: ${found}`, instead);
  }
  for (const key of secretKeys()) {
    const value = secret[key.name];
    if (secretRefusal && !value) {
      findings.unknown(key.name, 'the secret could not be read');
      continue;
    }
    try {
      const checked = checkSetting(key.name, value);
      findings.good(key.name, checked === '' ? 'not set, and need not be' : 'is there and looks as it must');
    } catch (error) {
      const next = isLocal
        ? 'Start npm run dev anew.'
        : `Put it into the secret ${name}: README, Deploy it, 6.`;
      findings.bad(key.name, messageOf(error), next);
    }
  }
  return findings.all;
}
