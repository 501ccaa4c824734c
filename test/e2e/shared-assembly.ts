import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeAssembly, type Assembly } from '../../lib/world/assembly.ts';

/** The dev stage's cloud assembly, built by whichever suite needs it first and shared by the others of this run. */
export async function sharedAssembly(): Promise<Assembly> {
  const folder = process.env['SPARTA_TEST_RUN'];
  if (folder === undefined) throw new Error('SPARTA_TEST_RUN is set by test/setup/run-id.cjs');
  await mkdir(folder, { recursive: true });
  const done = join(folder, 'done');
  const failed = join(folder, 'failed');
  try {
    await mkdir(join(folder, 'lock'));
  } catch {
    while (!existsSync(done)) {
      if (existsSync(failed))
        throw new Error('The assembly could not be made; the suite that tried says why.');
      await sleep(100);
    }
    return JSON.parse(await readFile(done, 'utf8')) as Assembly;
  }
  try {
    const assembly = await makeAssembly(folder);
    await writeFile(join(folder, 'made'), JSON.stringify(assembly));
    await rename(join(folder, 'made'), done);
    return assembly;
  } catch (error) {
    await writeFile(failed, String(error));
    throw error;
  }
}
