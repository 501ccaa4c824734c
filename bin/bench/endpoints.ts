import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawn } from 'node:child_process';
import { buildBundles } from '../../cdk/bundles.ts';
import { APPLICATION, GUILD, MODERATOR_ROLE, PUBLIC_KEY } from './signed-events.ts';

const HERE = import.meta.dirname;

/** Who answers in a measurement: ours as deployed, ours with `/ping`, discord-hono, and one that does nothing. */
export type Endpoint = 'sparta' | 'sparta-ping' | 'discord-hono' | 'nothing';

/**
 * Bundles the endpoint into `folder`, all by the settings of a deployment, and answers with the URL of its entry. Ours
 * lies beside the others instead of in `dist`, where a build may happen meanwhile; the bytes are the same.
 */
export async function bundleEndpoint(endpoint: Endpoint, folder: string): Promise<string> {
  const outdir = path.join(folder, endpoint);
  await buildBundles({
    functions: ['interactions'],
    outdir,
    ...(endpoint === 'sparta' ? {} : { root: path.join(HERE, 'handlers', endpoint) }),
  });
  return pathToFileURL(path.join(outdir, 'interactions', 'index.mjs')).href;
}

/** The variables every endpoint gets, whether it reads them or not. */
export function endpointEnvironment(sqsUrl: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    DISCORD_PUBLIC_KEY: PUBLIC_KEY,
    BOT_CLIENT_ID: APPLICATION,
    GUILD_ID: GUILD,
    MODERATOR_ROLE_IDS: MODERATOR_ROLE,
    COMMANDS_QUEUE_URL: `${sqsUrl}/000000000000/commands`,
    REGISTRATION_QUEUE_URL: `${sqsUrl}/000000000000/registration.fifo`,
    AWS_ENDPOINT_URL_SQS: sqsUrl,
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    LOG_LEVEL: 'info',
  };
}

/** Runs one of `children/` and answers with what it wrote to file descriptor 3, and the ms from spawn to that. */
export async function runChild(
  child: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ wrote: unknown; wallMs: number }> {
  const began = performance.now();
  const running = spawn(process.execPath, [path.join(HERE, 'children', child), ...args], {
    env: { ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let wallMs = 0;
  let text = '';
  let complaint = '';
  running.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  running.stdio[3]?.on('data', (chunk: Buffer) => {
    wallMs ||= performance.now() - began;
    text += chunk.toString();
  });
  const code = await new Promise((resolve, reject) => {
    running.once('error', reject);
    running.once('close', resolve);
  });
  if (code !== 0 || text === '') throw new Error(`${child} ended with ${String(code)}: ${complaint.trim()}`);
  return { wrote: JSON.parse(text), wallMs };
}
