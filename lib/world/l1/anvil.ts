import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { SpartaError } from '../../errors.ts';

export interface Anvil {
  url: string;
  port: number;
  /** Resolves when the process is gone and its port is free again. */
  stop(): Promise<void>;
}

/** How many past blocks stay readable: enough for pinned reads and reorgs, without the 1.6 GB a full history costs. */
const KEPT_STATES = 512;
const START_TIMEOUT_MS = 20_000;

/**
 * Anvil runs behind this script, which holds the read end of our pipe: when the parent ends for any reason,
 * SIGKILL included, the pipe closes and Anvil is stopped with it.
 */
const ENDS_WITH_PARENT = `
exec 3<&0
"$@" </dev/null 3<&- & node=$!
trap 'kill $node 2>/dev/null' TERM INT
(cat <&3 >/dev/null; kill $node 2>/dev/null) >/dev/null 2>&1 & 
exec 3<&-
wait $node
`;

/**
 * Starts a chain on `port` (0: any free one) whose first block has `genesisTime` (Unix seconds).
 *
 * @throws SpartaError `invalid-input` when there is no Anvil to start or it refuses to (a taken port, say).
 */
export async function startAnvil(options: {
  port: number;
  genesisTime: number;
  /** Blocks whose state can still be asked for; 512 by default. */
  keptStates?: number;
}): Promise<Anvil> {
  const child = spawn(
    '/bin/sh',
    [
      '-c',
      ENDS_WITH_PARENT,
      'sh',
      findAnvil(),
      '--port',
      String(options.port),
      '--timestamp',
      String(options.genesisTime),
      '--slots-in-an-epoch',
      '1', // final after two blocks instead of 64, so that what waits for finality can be watched
      '--prune-history',
      String(options.keptStates ?? KEPT_STATES),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdin.on('error', () => {});

  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    const refuse = (why: string) =>
      reject(new SpartaError('invalid-input', `Anvil did not start on port ${options.port}: ${why}`));
    const timer = setTimeout(() => refuse(`no answer in ${START_TIMEOUT_MS} ms`), START_TIMEOUT_MS);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Listening on [^\s:]+:(\d+)/.exec(said);
      if (found === null) return;
      clearTimeout(timer);
      child.stdout.off('data', listen);
      child.stdout.resume();
      resolve(Number(found[1]));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', () => {
      clearTimeout(timer);
      refuse(said.trim().split('\n').slice(-3).join(' '));
    });
    child.once('error', (cause) => refuse(cause.message));
  }).catch((cause: unknown) => {
    child.stdin.destroy();
    throw cause;
  });

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    async stop() {
      child.stdin.destroy();
      await gone;
    },
  };
}

/**
 * The Anvil to run: the package that comes with the project, else the variable `ANVIL`, else the search path.
 *
 * @throws SpartaError `invalid-input` saying how to get one.
 */
export function findAnvil(environment: NodeJS.ProcessEnv = process.env): string {
  const packaged = fromPackage();
  if (packaged !== undefined) return packaged;
  const named = environment['ANVIL'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new SpartaError('invalid-input', `ANVIL names ${named}, which does not exist.`);
  }
  const onPath = (environment['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'anvil'))
    .find((file) => existsSync(file));
  if (onPath !== undefined) return onPath;
  throw new SpartaError('invalid-input', 'There is no Anvil on this machine, so no local L1 can start.', {
    hint: 'Install Foundry (https://getfoundry.sh), or set ANVIL to the binary, or set ETHEREUM_HOST and REGISTRY_ADDRESS to use a real chain.',
  });
}

function fromPackage(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    return createRequire(import.meta.url).resolve('@foundry-rs/anvil-linux-amd64/bin/anvil');
  } catch {
    return undefined; // an optional dependency: not there is not an error
  }
}
