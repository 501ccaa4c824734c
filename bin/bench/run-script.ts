import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');

export interface ScriptRun {
  /** Milliseconds from spawn until the awaited line. */
  readyMs: number;
}

/**
 * Runs an npm script in a process group of its own until it prints a line that matches, then ends it, or lets it end by
 * itself where `untilExit` is set. Throws, with the last lines it printed, where it ends without that line or badly.
 */
export async function runScript(
  script: string,
  options: { line: RegExp; untilExit?: boolean; environment?: Readonly<Record<string, string>> },
): Promise<ScriptRun> {
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: ROOT,
    env: { ...process.env, ...options.environment, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  // A bench that is interrupted must not leave a world behind.
  const interrupted = () => signal(child, 'SIGTERM');
  process.once('exit', interrupted);
  let text = '';
  let readyMs: number | undefined;
  const take = (chunk: Buffer) => {
    text += chunk.toString();
    if (readyMs !== undefined || !options.line.test(text)) return;
    readyMs = performance.now() - began;
    if (!options.untilExit) signal(child, 'SIGTERM');
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  process.off('exit', interrupted);
  if (readyMs === undefined || (options.untilExit && code !== 0)) {
    const last = text.trim().split('\n').slice(-8).join('\n');
    throw new Error(`npm run ${script} ended with ${String(code)}:\n${last}`);
  }
  return { readyMs };
}

/** To the whole group: npm, its shell, and what they run. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // It has just ended by itself.
  }
}
