import { bn254 } from '@noble/curves/bn254';

/** A point of bn254's G1, affine. */
export interface G1 {
  x: bigint;
  y: bigint;
}

/** A point of bn254's G2, affine; each coordinate is c0 + c1·i, `x0` being c0. */
export interface G2 {
  x0: bigint;
  x1: bigint;
  y0: bigint;
  y1: bigint;
}

export interface BlsKeyPair {
  secret: bigint;
  publicKeyG1: G1;
  publicKeyG2: G2;
}

/** What an operator's public keystore file holds: no secret in it. */
export interface PublicKeystore {
  publicKeyG1: G1;
  publicKeyG2: G2;
  proofOfPossession: G1;
}

const { G1, G2, fields } = bn254;

/** `count` key pairs with consecutive secrets from `first`: a public key then costs one addition instead of a multiplication. */
export function consecutiveKeyPairs(first: bigint, count: number): BlsKeyPair[] {
  const pairs: BlsKeyPair[] = [];
  // As a point of its own: multiplying BASE first makes tables of it, which take longer than all the keys.
  let g1 = G1.ProjectivePoint.fromAffine(G1.ProjectivePoint.BASE.toAffine()).multiplyUnsafe(first);
  let g2 = G2.ProjectivePoint.fromAffine(G2.ProjectivePoint.BASE.toAffine()).multiplyUnsafe(first);
  for (let index = 0; index < count; index += 1) {
    const [p1, p2] = [g1.toAffine(), g2.toAffine()];
    pairs.push({
      secret: first + BigInt(index),
      publicKeyG1: { x: p1.x, y: p1.y },
      publicKeyG2: { x0: p2.x.c0, x1: p2.x.c1, y0: p2.y.c0, y1: p2.y.c1 },
    });
    g1 = g1.add(G1.ProjectivePoint.BASE);
    g2 = g2.add(G2.ProjectivePoint.BASE);
  }
  return pairs;
}

/**
 * The proof of possession: the registration digest of the public key, times the secret. The digest is asked from the
 * GSE (`getRegistrationDigest`), because contract versions compute it differently and a wrong one fails silently.
 */
export function proofOfPossession(secret: bigint, registrationDigest: G1): G1 {
  const digest = G1.ProjectivePoint.fromAffine(registrationDigest);
  // The time it takes may tell the secret, which is no secret on a local chain.
  const { x, y } = digest.multiplyUnsafe(fields.Fr.create(secret)).toAffine();
  return { x, y };
}
