import { maxUint256, parseEther } from 'viem';
import type { Address } from 'viem';
import { DEPLOYER } from './accounts.ts';
import { artifact } from './artifacts.ts';
import type { L1Client } from './client.ts';
import { deployRollup } from './deploy-rollup.ts';
import type { Deployment } from './deploy.ts';
import { Sender } from './send.ts';

/** Deploys one more rollup and makes it canonical as Governance would: followers move to it in the same block. */
export async function upgradeRollup(client: L1Client, deployment: Deployment): Promise<Address> {
  const { registry, gse, governance } = deployment;
  const ordinal = await client.readContract({
    address: registry,
    abi: artifact('Registry').abi,
    functionName: 'numberOfVersions',
  });
  const sender = await Sender.from(client, DEPLOYER);
  const { rollup } = deployRollup(sender, deployment.parts, { ...deployment, ordinal: Number(ordinal) });
  sender.call(deployment.stakingAsset, artifact('TestERC20').abi, 'approve', [rollup, maxUint256]);
  await sender.settle();
  // Both in one block, as the governance payload does it: no reader may see followers on neither rollup.
  await client.impersonateAccount({ address: governance });
  await client.setBalance({ address: governance, value: parseEther('10') });
  const asGovernance = await Sender.from(client, governance);
  asGovernance.call(registry, artifact('Registry').abi, 'addRollup', [rollup]);
  asGovernance.call(gse, artifact('GSE').abi, 'addRollup', [rollup]);
  await asGovernance.settle();
  await client.stopImpersonatingAccount({ address: governance });
  return rollup;
}
