import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { startGuarded, stopGuarded } from '../../../../lib/world/aws/guarded-process.ts';

const run = promisify(execFile);
const GUARDED = fileURLToPath(new URL('../../../../lib/world/aws/guarded-process.ts', import.meta.url));
const PROGRAM = 'process.stdout.write(String(process.pid)); setInterval(() => {}, 1e6);';

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits for the end, which the operating system brings about in its own time. */
async function gone(pid: number): Promise<void> {
  while (lives(pid)) await sleep(10);
}

test('a program stops when it is told to', async () => {
  const child = startGuarded(process.execPath, ['-e', PROGRAM]);
  const [chunk]: Buffer[] = await once(child.stdout!, 'data');
  const pid = Number(String(chunk));
  expect(lives(pid)).toBe(true);
  await stopGuarded(child);
  await gone(pid);
});

test('a program does not outlive a parent that was killed', async () => {
  const parent = `
    import { startGuarded } from ${JSON.stringify(GUARDED)};
    const child = startGuarded(process.execPath, ['-e', ${JSON.stringify(PROGRAM)}]);
    child.stdout.once('data', (pid) => process.stdout.write(String(pid), () => process.kill(process.pid, 'SIGKILL')));
  `;
  const ended = await run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', parent]).catch(
    (error: { stdout: string; signal: string }) => error,
  );
  expect(ended).toMatchObject({ signal: 'SIGKILL' });
  const pid = Number(ended.stdout);
  expect(pid).toBeGreaterThan(0);
  await gone(pid);
});

test('the program’s own end and its code come through', async () => {
  const child = startGuarded(process.execPath, ['-e', 'process.exit(3)']);
  const [code]: number[] = await once(child, 'exit');
  expect(code).toBe(3);
});
