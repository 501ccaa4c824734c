import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { buildBundles } from '../cdk/bundles.ts';
import { cdkArgumentsOf, deployRequestOf } from '../cdk/deploy-plan.ts';
import { secretKeys } from '../cdk/parameters.ts';
import { registerCommands } from '../lib/adapters/discord/register-commands.ts';
import { createRest } from '../lib/adapters/discord/rest.ts';
import { setting } from '../lib/adapters/env.ts';
import { commands } from '../lib/commands/index.ts';
import type { StageName } from '../lib/config/stages.ts';
import { discordCommands } from '../lib/kit/discord-commands.ts';
import { createLog } from '../lib/log.ts';
import { runCdk } from './cdk.ts';

/** `npm run deploy -- --stage S` and `npm run diff -- --stage S`: checks the parameters, builds, hands over to the CDK. */
type Outputs = Record<string, Record<string, string> | undefined>;

const folder = mkdtempSync(path.join(tmpdir(), 'sparta-deploy-'));
try {
  const request = deployRequestOf(process.argv.slice(2));
  const given = { ...fileOf(request.stage), ...process.env };
  const outputsFile = path.join(folder, 'outputs.json');
  // The commands first: their ids are a parameter, so that texts link them from the first message on.
  const registered = request.verb === 'deploy' ? await registeredIds(given) : undefined;
  const commandIds = registered ?? given['COMMAND_IDS'] ?? '';
  const settings = { ...given, COMMAND_IDS: commandIds };
  const args = cdkArgumentsOf(request, settings, outputsFile);
  await buildBundles();
  const { code } = await runCdk(args, { environment: { ...settings, SPARTA_STAGE: request.stage } });
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

/** Registers the commands where the bot token is given; without it texts name commands and do not link them. */
async function registeredIds(given: NodeJS.Dict<string>): Promise<string | undefined> {
  const { BOT_TOKEN: token } = given;
  const needed = ['BOT_CLIENT_ID', 'GUILD_ID'] as const;
  if (!token || needed.some((name) => !given[name])) {
    console.log(
      'Without BOT_TOKEN the commands are not registered here: run npm run commands, and set COMMAND_IDS.',
    );
    return undefined;
  }
  const { changes, ids } = await registerCommands(
    createRest({
      apiUrl: setting('DISCORD_API_URL', given),
      token: () => Promise.resolve(token),
      forgetToken: () => undefined,
      log: createLog({ level: 'warn' }),
    }),
    { applicationId: setting('BOT_CLIENT_ID', given), guildId: setting('GUILD_ID', given) },
    await discordCommands(commands),
  );
  for (const [what, names] of Object.entries(changes))
    console.log(`Commands ${what}: ${names.join(', ') || 'none'}`);
  return ids;
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
