import { spawn, type ChildProcess } from 'node:child_process';

/** Every process started here that still runs: killed when this process ends in an orderly way. */
const running = new Set<ChildProcess>();
let watching = false;

/**
 * Starts a program that knows nothing of us and must not outlive us. A shell holds our end of a pipe: when this
 * process is gone, however it went, the pipe ends and the shell kills the program.
 */
export function startGuarded(command: string, args: readonly string[]): ChildProcess {
  const child = spawn('/bin/sh', ['-c', GUARD, 'guard', command, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: false,
  });
  child.once('exit', () => child.stdin.destroy());
  remember(child);
  return child;
}

/** Notes a child of ours, so that it is killed with this process. */
export function remember(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
  if (watching) return;
  watching = true;
  process.once('exit', () => {
    for (const each of running) each.kill('SIGKILL');
  });
}

/** Ends a guarded program and waits until it is gone. */
export function stopGuarded(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.stdin?.end();
  });
}

/* The program reads nothing; `cat` holds the pipe and ends when we do. The last line lets `cat` go when the program
   ended by itself. */
const GUARD = `
exec 3<&0
"$@" </dev/null 3<&- & program=$!
( cat <&3 >/dev/null 2>&1; kill -9 $program 2>/dev/null ) >/dev/null 2>&1 & watch=$!
exec 3<&-
wait $program; code=$?
kill $watch 2>/dev/null
exit $code
`;
