import { parseAbi } from 'viem';

/** What Sparta asks of the contracts to add a validator; a test holds it to what was published. */
const POINTS = [
  'struct G1 { uint256 x; uint256 y; }',
  'struct G2 { uint256 x0; uint256 x1; uint256 y0; uint256 y1; }',
] as const;

export const registryStakingAbi = parseAbi(['function getCanonicalRollup() view returns (address)']);

export const rollupStakingAbi = parseAbi([
  ...POINTS,
  'function getGSE() view returns (address)',
  'function getStakingAsset() view returns (address)',
  'function deposit(address attester, address withdrawer, G1 publicKeyInG1, G2 publicKeyInG2, G1 proofOfPossession, bool moveWithLatestRollup)',
]);

export const gseStakingAbi = parseAbi([
  ...POINTS,
  'function deposit(address attester, address withdrawer, G1 publicKeyInG1, G2 publicKeyInG2, G1 proofOfPossession, bool moveWithLatestRollup)',
]);

export const tokenAbi = parseAbi([
  'function balanceOf(address account) view returns (uint256)',
  'function allowance(address owner, address spender) view returns (uint256)',
  'function approve(address spender, uint256 value) returns (bool)',
]);

/** `StakingAssetHandler`, what both generations have. */
export const handlerAbi = parseAbi([
  'function VALIDITY_PERIOD() view returns (uint256)',
  'function validDomain() view returns (string)',
  'function validScope() view returns (string)',
  'function isUnhinged(address user) view returns (bool)',
]);

/** From 4.x it gives tokens. */
export const faucetAbi = parseAbi([
  'struct Proof { bytes32 vkeyHash; bytes proof; bytes32[] publicInputs; }',
  'struct Service { uint256 validityPeriodInSeconds; string domain; string scope; bool devMode; }',
  'struct Passport { bytes32 version; Proof proofVerificationData; bytes committedInputs; Service serviceConfig; }',
  'function faucetAmount() view returns (uint256)',
  'function claim(Passport passport)',
]);

/** Up to 3.x it adds validators. 2.x had a flat passport, which no network takes any more. */
export const adderAbi = parseAbi([
  ...POINTS,
  'struct Proof { bytes32 vkeyHash; bytes proof; bytes32[] publicInputs; }',
  'struct Commitments { bytes committedInputs; uint256[] committedInputCounts; }',
  'struct Service { uint256 validityPeriodInSeconds; string domain; string scope; bool devMode; }',
  'struct Passport { Proof proofVerificationData; Commitments commitments; Service serviceConfig; }',
  'function depositsPerMint() view returns (uint256)',
  'function validatorsToFlush() view returns (uint256)',
  'function withdrawer() view returns (address)',
  'function addValidator(address attester, bytes32[] merkleProof, Passport passport, G1 publicKeyG1, G2 publicKeyG2, G1 signature)',
]);
