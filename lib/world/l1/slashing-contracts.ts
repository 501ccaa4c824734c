import { parseAbi, zeroAddress } from 'viem';
import type { Address } from 'viem';
import { artifact } from './artifacts.ts';
import type { L1Client } from './client.ts';

/** The Slasher's own errors are in no other contract's interface, though `executeRound` throws them. */
export const slasherAbi = parseAbi([
  'function PROPOSER() view returns (address)',
  'function VETOER() view returns (address)',
  'function vetoPayload(address payload) returns (bool)',
  'function setSlashingEnabled(bool enabled)',
  'error Slasher__PayloadVetoed(address payload)',
  'error Slasher__SlashingDisabled()',
]);

export interface SlashingContracts {
  slasher: Address;
  vetoer: Address;
  proposer: Address;
  quorum: number;
  /** Rounds. */
  offset: number;
  delay: number;
}

/** Where a rollup's slashing is, and its rules. @throws Error where the rollup has no slasher. */
export async function slashingContracts(client: L1Client, rollup: Address): Promise<SlashingContracts> {
  const slasher = await client.readContract({
    address: rollup,
    abi: artifact('Rollup').abi,
    functionName: 'getSlasher',
  });
  if (slasher === zeroAddress) throw new Error(`Rollup ${rollup} has no slasher.`);
  const owned = { address: slasher, abi: slasherAbi } as const;
  const [proposer, vetoer] = await Promise.all([
    client.readContract({ ...owned, functionName: 'PROPOSER' }),
    client.readContract({ ...owned, functionName: 'VETOER' }),
  ]);
  const contract = { address: proposer, abi: artifact('TallySlashingProposer').abi } as const;
  const [quorum, offset, delay] = await Promise.all([
    client.readContract({ ...contract, functionName: 'QUORUM' }),
    client.readContract({ ...contract, functionName: 'SLASH_OFFSET_IN_ROUNDS' }),
    client.readContract({ ...contract, functionName: 'EXECUTION_DELAY_IN_ROUNDS' }),
  ]);
  return {
    slasher,
    vetoer,
    proposer,
    quorum: Number(quorum),
    offset: Number(offset),
    delay: Number(delay),
  };
}
