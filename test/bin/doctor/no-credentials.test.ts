import type { Configuration } from '../../../bin/doctor/configuration.ts';
import { configurationOf } from '../../../bin/doctor/configuration.ts';
import { examine } from '../../../bin/doctor/examine.ts';

/** A stage whose AWS takes no credentials of ours. */
const stranger: Configuration = {
  stage: 'staging',
  isLocal: false,
  given: { GUILD_ID: '1180000000000000002' },
  secret: {},
  secretRefusal: {
    verdict: 'bad',
    found: 'AWS does not take the credentials',
    next: 'Log in.',
    isOfAll: true,
  },
  aws: { endpoints: {} },
};

test('without credentials that is said once, and what the secret holds is unknown, not missing', async () => {
  const findings = await examine(stranger);
  expect(findings.filter(({ subject }) => subject === 'aws')).toEqual([
    {
      subject: 'aws',
      what: 'credentials',
      verdict: 'bad',
      found: 'AWS does not take the credentials',
      next: 'Log in.',
    },
  ]);
  const ofSecret = findings.filter(({ what }) =>
    /^(BOT_TOKEN|AZTEC_RPC_URL|SPARTA_PRIVATE_KEY|DEAD_MAN_PING_URL)$/.test(what),
  );
  expect(ofSecret.length).toBeGreaterThan(6);
  expect(new Set(ofSecret.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
  const faults = findings.filter(({ subject, verdict }) => subject === 'settings' && verdict === 'bad');
  expect(faults.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['BOT_CLIENT_ID', 'L1_CHAIN_ID', 'REGISTRY_ADDRESS']),
  );
});

test('a stage there is not, and a local world that does not run, are said so', async () => {
  await expect(configurationOf('prod', {})).rejects.toThrow('dev or staging or production or local');
  await expect(configurationOf('local', {}, '/nowhere/dev.json')).rejects.toThrow('npm run dev');
});
