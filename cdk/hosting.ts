import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { FunctionName } from '../lib/config/functions.ts';
import type { StageName } from '../lib/config/stages.ts';
import type { StackValues } from './environment.ts';
import type { GivenSettings } from './parameters.ts';

/** One stage as the app was asked to build it. */
export interface Deployment {
  stage: StageName;
  /** Values known at synth; they become the defaults of the stacks' parameters. */
  given: GivenSettings;
  /** The code of a function: its bundle when deployed, a line of text in tests. */
  code: (name: FunctionName) => Code;
}

/** What every function of a stage is built with. */
export interface Hosting {
  deployment: Deployment;
  /** Where alarms speak. */
  alarms: ITopic;
  /** Settings the stacks know themselves, such as the names of tables. */
  values: StackValues;
}

/** The physical name of anything in a stage: `sparta-<stage>-<name>`. */
export function physicalName(stage: StageName, name: string): string {
  return `sparta-${stage}-${name}`;
}
