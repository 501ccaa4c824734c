import { createApp } from '../cdk/app.ts';
import { isStage, STAGE_NAMES } from '../lib/config/stages.ts';

/** The CDK app: the stage that `SPARTA_STAGE` names, or all of them. */
const chosen = process.env['SPARTA_STAGE'];
if (chosen !== undefined && !isStage(chosen))
  throw new Error(`SPARTA_STAGE is "${chosen}". There are: ${STAGE_NAMES.join(', ')}.`);
createApp({ stages: chosen === undefined ? STAGE_NAMES : [chosen] }).synth();
