import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startAnvil } from '../../../../lib/world/l1/anvil.ts';
import { connectL1 } from '../../../../lib/world/l1/client.ts';

const GENESIS = 1_790_000_000;

async function answers(url: string): Promise<boolean> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] });
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(
    () => true,
    () => false,
  );
}

describe('an Anvil of ours', () => {
  test('starts on a free port at the time asked for, and is gone once stopped', async () => {
    const anvil = await startAnvil({ port: 0, genesisTime: GENESIS });
    expect(anvil.port).toBeGreaterThan(0);
    const block = await connectL1(anvil.url).getBlock({ blockNumber: 0n });
    expect(block.timestamp).toBe(BigInt(GENESIS));
    await anvil.stop();
    expect(await answers(anvil.url)).toBe(false);
  });

  test('says which port it could not have', async () => {
    const first = await startAnvil({ port: 0, genesisTime: GENESIS });
    await expect(startAnvil({ port: first.port, genesisTime: GENESIS })).rejects.toThrow(
      `did not start on port ${first.port}`,
    );
    await first.stop();
  });

  describe('whose parent is killed', () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'anvil-parent-'));
    });
    afterEach(async () => {
      await rm(folder, { recursive: true });
    });

    test('ends with it', async () => {
      const script = join(folder, 'parent.mts');
      const source = join(process.cwd(), 'lib/world/l1/anvil.ts');
      await writeFile(
        script,
        `import { startAnvil } from ${JSON.stringify(source)};
         const { url } = await startAnvil({ port: 0, genesisTime: ${GENESIS} });
         console.log(url); setInterval(() => {}, 1000);`,
      );
      const parent = spawn(process.execPath, ['--import', 'tsx', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const said = await once(parent.stdout, 'data');
      const url = String(said[0]).trim();
      expect(await answers(url)).toBe(true);
      parent.kill('SIGKILL');
      for (let tries = 0; tries < 200 && (await answers(url)); tries += 1) await sleep(25);
      expect(await answers(url)).toBe(false);
    });
  });
});
