import { cdkArgumentsOf, deployRequestOf } from '../../cdk/deploy-plan.ts';
import { parameterFaults, secretKeys } from '../../cdk/parameters.ts';
import { type Setting, SETTINGS } from '../../lib/config/settings.ts';

const examples = Object.fromEntries(
  Object.entries<Setting>(SETTINGS)
    .filter(([, { home }]) => home === 'parameter')
    .map(([name, { example }]) => [name, example]),
);

describe('the words after npm run deploy', () => {
  it.each([
    [['deploy', '--stage', 'dev'], { verb: 'deploy', stage: 'dev', rest: [] }],
    [['diff', '--stage=production'], { verb: 'diff', stage: 'production', rest: [] }],
    [
      ['deploy', '--require-approval', 'never', '--stage', 'staging'],
      { verb: 'deploy', stage: 'staging', rest: ['--require-approval', 'never'] },
    ],
  ])('%j name a verb, a stage, and what the CDK is told besides', (argv, request) => {
    expect(deployRequestOf(argv)).toEqual(request);
  });

  it.each([
    [['deploy', '--stage', 'prod'], 'There is no stage "prod". There are: dev, staging, production.'],
    [['deploy'], 'Say which stage'],
    [['deploy', '--stage'], 'Say which stage'],
    [['destroy', '--stage', 'dev'], '"destroy" is neither deploy nor diff'],
    [[], '"" is neither deploy nor diff'],
  ])('%j are refused with what to write instead', (argv, message) => {
    expect(() => deployRequestOf(argv)).toThrow(message);
  });
});

describe('a deployment', () => {
  it('takes the values of now, not those of the deployment before', () => {
    expect(
      cdkArgumentsOf({ verb: 'deploy', stage: 'dev', rest: ['--ci'] }, examples, 'outputs.json'),
    ).toEqual([
      'deploy',
      'Sparta-dev-*',
      '--no-previous-parameters',
      '--outputs-file',
      'outputs.json',
      '--ci',
    ]);
  });

  it('is compared by the same parameters', () => {
    expect(cdkArgumentsOf({ verb: 'diff', stage: 'dev', rest: [] }, examples, 'outputs.json')).toEqual([
      'diff',
      'Sparta-dev-*',
    ]);
  });

  it('does not begin while a parameter is missing, and names each one with an example', () => {
    const { GUILD_ID: _guild, REGISTRY_ADDRESS: _registry, ...rest } = examples;
    const attempt = () => cdkArgumentsOf({ verb: 'deploy', stage: 'dev', rest: [] }, rest, 'outputs.json');
    expect(attempt).toThrow(
      `GUILD_ID is missing: ${SETTINGS.GUILD_ID.summary}. Example: ${SETTINGS.GUILD_ID.example}`,
    );
    expect(attempt).toThrow('REGISTRY_ADDRESS is missing');
    expect(attempt).toThrow('.env.dev');
  });
});

describe('parameters', () => {
  it('are right when each is given as its example', () => {
    expect(parameterFaults(examples)).toEqual([]);
  });

  it.each([
    ['BOT_CLIENT_ID', 'a-name'],
    ['REGISTRY_ADDRESS', '0x12'],
    ['MODERATOR_ROLE_IDS', '1180000000000000003;1180000000000000004'],
    ['API_URL', 'sparta.example.org'],
  ])('%s is refused as %j', (name, value) => {
    expect(parameterFaults({ ...examples, [name]: value })).toEqual([
      expect.stringContaining(`${name} is "${value}", which does not match`),
    ]);
  });

  it('that are required cannot be given empty', () => {
    expect(parameterFaults({ ...examples, GUILD_ID: '' })).toEqual([
      expect.stringContaining('GUILD_ID is missing'),
    ]);
  });

  it('that are optional can be left out, and secrets are not asked for', () => {
    const { MODERATOR_ROLE_IDS: _roles, API_URL: _url, ...rest } = examples;
    expect(parameterFaults(rest)).toEqual([]);
    expect(secretKeys().map(({ name }) => name)).toEqual([
      'BOT_TOKEN',
      'BACKEND_API_KEY',
      'ETHEREUM_HOST',
      'SPARTA_PRIVATE_KEY',
      'AZTEC_RPC_URL',
      'AZTEC_NODE_ADMIN_URL',
      'AZTEC_NODE_ADMIN_KEY',
      'DEAD_MAN_PING_URL',
    ]);
  });
});
