import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { App, Tags } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { FunctionName } from '../lib/config/functions.ts';
import type { StageName } from '../lib/config/stages.ts';
import type { GivenSettings } from './parameters.ts';
import { ApiStack } from './stacks/api.ts';
import { DataStack } from './stacks/data.ts';
import { InteractionsStack } from './stacks/interactions.ts';
import { MonitorStack } from './stacks/monitor.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface AppOptions {
  stages: readonly StageName[];
  /** Where `synth()` writes; CDK's own choice unless told. */
  outdir?: string;
  /** Code of each function; its bundle in `dist/` unless told. */
  code?: (name: FunctionName) => Code;
  /** Values known at synth, the defaults of the stacks' parameters; the environment unless told. */
  given?: GivenSettings;
}

/** Four stacks for each stage, for whatever account and region they are deployed to. */
export function createApp(options: AppOptions): App {
  const app = new App({
    context: contextOfCommandLine(),
    // The metadata resource would bring a condition on every region into each template.
    analyticsReporting: false,
    ...(options.outdir === undefined ? {} : { outdir: options.outdir }),
  });
  const code = options.code ?? bundleOf;
  const given = options.given ?? process.env;
  for (const stage of options.stages) addStage(app, stage, code, given);
  return app;
}

function addStage(
  app: App,
  stage: StageName,
  code: (name: FunctionName) => Code,
  given: GivenSettings,
): void {
  const name = (part: string) => `Sparta-${stage}-${part}`;
  const says = (description: string) => ({ description: `Sparta ${stage}: ${description}` });
  const data = new DataStack(
    app,
    name('Data'),
    { stage, given, code },
    says('tables, secret, bus, alarm topic'),
  );
  const interactions = new InteractionsStack(app, name('Interactions'), data, says('what answers Discord'));
  const monitor = new MonitorStack(
    app,
    name('Monitor'),
    data,
    interactions,
    says('what watches the chain and tells'),
  );
  const api = new ApiStack(app, name('Api'), data, interactions, says('the REST API and the proof page'));
  for (const stack of [data, interactions, monitor, api]) {
    Tags.of(stack).add('app', 'sparta');
    Tags.of(stack).add('stage', stage);
  }
}

function bundleOf(name: FunctionName): Code {
  return Code.fromAsset(`${ROOT}dist/${name}`);
}

/** The flags of `cdk.json`, so that an app made in a process is the app the command line makes. */
function contextOfCommandLine(): Record<string, unknown> {
  const { context }: { context: Record<string, unknown> } = JSON.parse(
    readFileSync(`${ROOT}cdk.json`, 'utf8'),
  );
  return { ...context, 'aws:cdk:enable-asset-metadata': true };
}
