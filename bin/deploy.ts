import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { buildBundles } from '../cdk/bundles.ts';
import { cdkArgumentsOf, deployRequestOf } from '../cdk/deploy-plan.ts';
import { secretKeys } from '../cdk/parameters.ts';
import type { StageName } from '../lib/config/stages.ts';
import { runCdk } from './cdk.ts';

/** `npm run deploy -- --stage S` and `npm run diff -- --stage S`: checks the parameters, builds, hands over to the CDK. */
type Outputs = Record<string, Record<string, string> | undefined>;

const folder = mkdtempSync(path.join(tmpdir(), 'sparta-deploy-'));
try {
  const request = deployRequestOf(process.argv.slice(2));
  const given = { ...fileOf(request.stage), ...process.env };
  const outputsFile = path.join(folder, 'outputs.json');
  const args = cdkArgumentsOf(request, given, outputsFile);
  await buildBundles();
  const { code } = await runCdk(args, { environment: { ...given, SPARTA_STAGE: request.stage } });
  if (code === 0 && request.verb === 'deploy') sayWhatIsLeft(request.stage, outputsFile);
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The values in `.env.<stage>`; the environment wins over them. */
function fileOf(stage: StageName): NodeJS.Dict<string> {
  const file = `.env.${stage}`;
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

function sayWhatIsLeft(stage: StageName, outputsFile: string): void {
  // A stack that did not change still has its outputs written; a run without any stack writes no file.
  const outputs: Outputs = existsSync(outputsFile) ? JSON.parse(readFileSync(outputsFile, 'utf8')) : {};
  const interactions = outputs[`Sparta-${stage}-Interactions`]?.['InteractionsUrl'];
  const api = outputs[`Sparta-${stage}-Api`]?.['RestApiUrl'];
  const secret = outputs[`Sparta-${stage}-Data`]?.['SecretName'] ?? `sparta/${stage}`;
  console.log(`\nSparta ${stage} is deployed.`);
  if (interactions) console.log(`Interactions endpoint, for the Discord developer portal: ${interactions}`);
  if (api) console.log(`REST API: ${api}`);
  console.log(
    `\nThe secret ${secret} must hold these keys (BACKEND_API_KEY was generated; keep it or replace it):`,
  );
  for (const { name, setting } of secretKeys())
    console.log(
      `  ${name}${setting.required ? '' : ' (optional)'}: ${setting.summary}. Example: ${setting.example}`,
    );
  console.log(
    `Fill it in with: aws secretsmanager put-secret-value --secret-id ${secret} --secret-string file://secret.json`,
  );
}
