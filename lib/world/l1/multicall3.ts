import type { Address } from 'viem';
import { readArtifact } from './artifacts.ts';
import type { L1Client } from './client.ts';

/** The address Multicall3 has on every public chain; a bare Anvil has nothing there. */
export const MULTICALL3: Address = '0xcA11bde05977b3631167028862bE2a173976CA11';

/** Puts Multicall3 where clients look for it: its runtime code is what its creation code returns. */
export async function installMulticall3(client: L1Client): Promise<void> {
  const { data } = await client.call({ data: readArtifact('Multicall3').bytecode });
  if (data === undefined) throw new Error('The creation code of Multicall3 returned nothing.');
  await client.setCode({ address: MULTICALL3, bytecode: data });
}
