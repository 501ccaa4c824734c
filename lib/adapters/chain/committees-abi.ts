import { parseAbi } from 'viem';

/** What committees and their checkpoints are read by, besides `rollupAbi`; held against the published ABI by a test. */
export const committeesAbi = parseAbi([
  'struct CommitteeAttestations { bytes signatureIndices; bytes signaturesOrAddresses; }',
  'struct OracleInput { int256 feeAssetPriceModifier; }',
  'struct GasFees { uint128 feePerDaGas; uint128 feePerL2Gas; }',
  'struct Header { bytes32 lastArchiveRoot; bytes32 blockHeadersHash; bytes32 blobsHash; bytes32 inHash; bytes32 outHash; uint256 slotNumber; uint256 timestamp; address coinbase; bytes32 feeRecipient; GasFees gasFees; uint256 totalManaUsed; }',
  'struct ProposeArgs { bytes32 archive; OracleInput oracleInput; Header header; }',
  'struct Signature { uint8 v; bytes32 r; bytes32 s; }',
  'struct FeeHeader { uint256 excessMana; uint256 manaUsed; uint256 ethPerFeeAsset; uint256 congestionCost; uint256 proverCost; }',
  'struct CheckpointLog { bytes32 archive; bytes32 headerHash; bytes32 blobCommitmentsHash; bytes32 outHash; bytes32 attestationsHash; bytes32 payloadDigest; uint256 slotNumber; FeeHeader feeHeader; }',
  'function getCheckpoint(uint256 checkpointNumber) view returns (CheckpointLog)',
  'function getLagInEpochsForRandao() view returns (uint256)',
  'function getEpochForCheckpoint(uint256 checkpointNumber) view returns (uint256)',
  'function getEscapeHatchForEpoch(uint256 epoch) view returns (address)',
  'function propose(ProposeArgs args, CommitteeAttestations attestations, address[] signers, Signature attestationsAndSignersSignature, bytes blobInput)',
  'event CheckpointProposed(uint256 indexed checkpointNumber, bytes32 indexed archive, bytes32[] versionedBlobHashes, bytes32 payloadDigest, bytes32 attestationsHash)',
  'event CheckpointInvalidated(uint256 indexed checkpointNumber)',
  'event PrunedPending(uint256 provenCheckpointNumber, uint256 pendingCheckpointNumber)',
]);

export const escapeHatchAbi = parseAbi([
  'function isHatchOpen(uint256 epoch) view returns (bool isOpen, address proposer)',
]);
