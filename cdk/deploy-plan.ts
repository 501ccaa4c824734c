import { isStage, STAGE_NAMES, type StageName } from '../lib/config/stages.ts';
import { type GivenSettings, parameterFaults } from './parameters.ts';

const USAGE = 'npm run deploy -- --stage STAGE, or npm run diff -- --stage STAGE';

export type DeployVerb = 'deploy' | 'diff';

export interface DeployRequest {
  verb: DeployVerb;
  stage: StageName;
  /** Whatever else was written goes to the CDK command line as it stands. */
  rest: string[];
}

/** Reads the arguments after the command. Throws naming what is wrong, for people. */
export function deployRequestOf(argv: readonly string[]): DeployRequest {
  const [verb, ...words] = argv;
  if (verb !== 'deploy' && verb !== 'diff')
    throw new Error(`"${verb ?? ''}" is neither deploy nor diff. Usage: ${USAGE}`);
  const rest: string[] = [];
  let stage: string | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--stage') stage = words[(at += 1)];
    else if (word.startsWith('--stage=')) stage = word.slice('--stage='.length);
    else rest.push(word);
  }
  if (stage === undefined) throw new Error(`Say which stage: ${STAGE_NAMES.join(', ')}. Usage: ${USAGE}`);
  if (!isStage(stage)) throw new Error(`There is no stage "${stage}". There are: ${STAGE_NAMES.join(', ')}.`);
  return { verb, stage, rest };
}

/** The CDK command line for a request; throws listing every missing or malformed parameter. */
export function cdkArgumentsOf(request: DeployRequest, given: GivenSettings, outputsFile: string): string[] {
  const faults = parameterFaults(given);
  if (faults.length > 0)
    throw new Error(
      [
        `${request.stage} cannot be built yet. Set these in the environment or in .env.${request.stage}:`,
        ...faults,
      ].join('\n  '),
    );
  const stacks = `Sparta-${request.stage}-*`;
  if (request.verb === 'diff') return ['diff', stacks, ...request.rest];
  // Values of the last deployment would win over the new defaults, which carry what was set now.
  return ['deploy', stacks, '--no-previous-parameters', '--outputs-file', outputsFile, ...request.rest];
}
