/** Names under which nothing public stands, whatever stands there. Lower case, letters and digits only. */
const SECRET_NAME = /private|privkey|secret|mnemonic|passphrase|password|^seed(?:phrase|words|hex)?$/;
/** An encrypted keystore (Web3 Secret Storage, EIP-2335) and what is in it. */
const ENCRYPTED_NAME = /^(?:crypto|ciphertext|cipherparams|kdfparams)$/;
/** Names that may hold an address as well as a key: `eth`, `bls`, `attester` and `publisher` of Aztec's own keystore. */
const KEY_NAME = /^(?:eth|bls|attester|publisher|funder|prover|key|sk|d|scalar|priv|signer)$/;

/** 32 bytes in hex, or a scalar in decimal: an address has 20 bytes, so it is neither. */
const SCALAR = /^\s*(?:(?:0x)?[0-9a-f]{64}|[0-9]{50,78})\s*$/i;
const PHRASE = /^\s*(?:[a-z]{3,8}\s+){11,23}[a-z]{3,8}\s*$/;
const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
/** For text that is no JSON: a name of a secret with something behind it. */
const SECRET_FIELD =
  /["']?\b(?:\w{0,20}(?:private|secret)[\w-]{0,20}|mnemonic|seed\w{0,20}|passphrase|password|crypto|eth|bls)["']?\s*[:=]/i;

/** Whether a text that should be public holds a private key, or what opens one, for all we can tell. */
export function exposesKey(text: string): boolean {
  if (PEM.test(text) || SCALAR.test(text) || PHRASE.test(text)) return true;
  try {
    return holdsSecret(JSON.parse(text));
  } catch {
    return SECRET_FIELD.test(text);
  }
}

/** Without recursion: what a stranger nests a thousand times deep must not end the call. */
function holdsSecret(root: unknown): boolean {
  const pending: { name: string; value: unknown }[] = [{ name: '', value: root }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { name, value } = next;
    if (isSecret(name, value)) return true;
    if (Array.isArray(value)) pending.push(...value.map((inner: unknown) => ({ name, value: inner })));
    else if (typeof value === 'object' && value !== null) {
      pending.push(...Object.entries(value).map(([key, inner]) => ({ name: plainName(key), value: inner })));
    }
  }
  return false;
}

function isSecret(name: string, value: unknown): boolean {
  const empty = value === null || value === '' || typeof value === 'boolean';
  if (empty) return false;
  if (SECRET_NAME.test(name) || ENCRYPTED_NAME.test(name)) return true;
  if (typeof value === 'string' && (PEM.test(value) || PHRASE.test(value))) return true;
  if (!KEY_NAME.test(name)) return false;
  // A scalar written as a JSON number has lost its last digits, and is exposed all the same.
  return typeof value === 'number'
    ? value > Number.MAX_SAFE_INTEGER
    : typeof value === 'string' && SCALAR.test(value);
}

function plainName(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}
