import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { createApp } from '../cdk/app.ts';
import { isStage, STAGE_NAMES } from '../lib/config/stages.ts';

/** The CDK app: the stage that `SPARTA_STAGE` names, or all of them. */
const chosen = process.env['SPARTA_STAGE'];
if (chosen !== undefined && !isStage(chosen))
  throw new Error(`SPARTA_STAGE is "${chosen}". There are: ${STAGE_NAMES.join(', ')}.`);
const bundles = process.env['SPARTA_BUNDLES'];
createApp({
  stages: chosen === undefined ? STAGE_NAMES : [chosen],
  // The local world builds into a folder of its own; a deployment takes `dist`.
  ...(bundles === undefined ? {} : { code: (name) => Code.fromAsset(join(bundles, name)) }),
}).synth();
