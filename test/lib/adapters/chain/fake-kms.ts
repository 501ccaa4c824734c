import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { KMSClient } from '@aws-sdk/client-kms';
import { p256 } from '@noble/curves/p256';
import { secp256k1 } from '@noble/curves/secp256k1';

/** RFC 5480: a public key's algorithm, curve and the start of its bits. */
const SPKI = {
  secp256k1: '3056301006072a8648ce3d020106052b8104000a034200',
  p256: '3059301306072a8648ce3d020106082a8648ce3d030107034200',
};

export interface FakeKms {
  client: KMSClient;
  /** The operations asked for, in order. */
  asked: string[];
  stop(): Promise<void>;
}

export interface Habits {
  /** Signs with the larger of the two values of s, as KMS does half the time. */
  highS?: boolean;
  /** Signs until this number begins with a zero byte, which DER then leaves out. */
  short?: 'r' | 's';
  curve?: 'secp256k1' | 'p256';
  /** The bytes of the signature, instead of a real one. */
  signature?: Uint8Array;
  /** The key that signs, instead of the one whose public half is shown. */
  signsWith?: string;
  /** An AWS error instead of the answer. */
  error?: { name: string; status: number };
}

/** KMS on the wire, with a key of secp256k1 (hex, without 0x): its answers are real DER. */
export async function startFakeKms(key: string, habits: Habits = {}): Promise<FakeKms> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const operation = String(request.headers['x-amz-target']).replace('TrentService.', '');
      asked.push(operation);
      const { status, body } = answer(operation, JSON.parse(text));
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    });
  });
  const answer = (operation: string, input: { KeyId: string; Message?: string }) => {
    const { error } = habits;
    if (error) return { status: error.status, body: { __type: error.name, message: 'no' } };
    if (operation === 'GetPublicKey') return { status: 200, body: { PublicKey: spkiOf(key, habits) } };
    const digest = Buffer.from(input.Message ?? '', 'base64');
    const der = habits.signature ?? sign(digest, habits.signsWith ?? key, habits);
    return { status: 200, body: { KeyId: input.KeyId, Signature: Buffer.from(der).toString('base64') } };
  };
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const client = new KMSClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  return {
    client,
    asked,
    stop: () =>
      new Promise((resolve) => {
        client.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function spkiOf(key: string, { curve = 'secp256k1' }: Habits): string {
  const point = (curve === 'p256' ? p256 : secp256k1).getPublicKey(key, false);
  return Buffer.concat([Buffer.from(SPKI[curve], 'hex'), point]).toString('base64');
}

function sign(digest: Uint8Array, key: string, { highS, short }: Habits): Uint8Array {
  for (let turn = 0; ; turn += 1) {
    const extraEntropy = new Uint8Array(32);
    new DataView(extraEntropy.buffer).setUint32(0, turn);
    const low = secp256k1.sign(digest, key, { lowS: true, ...(turn === 0 ? {} : { extraEntropy }) });
    const signature = highS
      ? new secp256k1.Signature(low.r, secp256k1.CURVE.n - low.s)
      : new secp256k1.Signature(low.r, low.s);
    if (short === undefined || signature[short] < 1n << 248n) return signature.toDERRawBytes();
  }
}
