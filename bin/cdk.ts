import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const CLI = path.join(
  path.dirname(createRequire(import.meta.url).resolve('aws-cdk/package.json')),
  'bin',
  'cdk',
);

export interface CdkRun {
  /** Exit code; 1 where a signal ended it. */
  code: number;
  /** What it printed, both streams, where it was kept quiet. */
  output: string;
}

/**
 * Runs the CDK command line of this repository's lock file, without its telemetry and notices, the only two things
 * that would reach for the network while it synthesises. `quiet` keeps what it prints instead of showing it.
 */
export function runCdk(
  args: readonly string[],
  options: { environment?: NodeJS.ProcessEnv; quiet?: boolean } = {},
): Promise<CdkRun> {
  const child = spawn(process.execPath, [CLI, ...args, '--no-notices'], {
    env: { ...process.env, ...options.environment, CDK_DISABLE_CLI_TELEMETRY: 'true' },
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
