import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { signedHeaders } from '../../../../lib/adapters/sqs/sign.ts';

/** A small generator of our own, so that a failure can be seen again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const CHARS = Array.from('abcXYZ0129 _-./:+=~"{}é漢🏛️\t');

function text(next: (below: number) => number, length: number): string {
  return Array.from({ length }, () => CHARS[next(CHARS.length)]).join('');
}

test('300 random requests are signed exactly as the SDK’s own signer does it', async () => {
  const next = random(20_261_122);
  for (let round = 0; round < 300; round += 1) {
    const credentials = {
      accessKeyId: `AKIA${text(next, 12).replace(/[^A-Za-z0-9]/g, 'A')}`,
      // Half of them come again, on the same day: a key is made once.
      secretAccessKey: next(2) === 0 ? text(next, 40) : ['one', 'two'][next(2)]!,
      ...(next(2) === 0 ? {} : { sessionToken: text(next, 1 + next(300)).replace(/[^A-Za-z0-9+/=]/g, 'x') }),
    };
    const region = ['eu-west-2', 'us-east-1', 'ap-southeast-3'][next(3)]!;
    const service = ['sqs', 'sns'][next(2)]!;
    const host = ['sqs.eu-west-2.amazonaws.com', '127.0.0.1:9324', 'localhost:3000'][next(3)]!;
    const body = text(next, next(2000));
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'AmazonSQS.SendMessage',
      ...(next(2) === 0 ? {} : { 'x-odd': ` a  b   ${next(99)} ` }),
    };
    const now = new Date(1_700_006_400_000 + next(2) * next(2_000_000_000) * 100);

    const signer = new SignatureV4({ credentials, region, service, sha256: Sha256 });
    const theirs = await signer.sign(
      {
        method: 'POST',
        protocol: 'https:',
        hostname: host.split(':')[0]!,
        path: '/',
        headers: { ...headers, host },
        body,
      },
      { signingDate: now },
    );
    const ours = signedHeaders({
      method: 'POST',
      host,
      path: '/',
      headers,
      body,
      region,
      service,
      credentials,
      now,
    });

    expect(ours['authorization']).toBe(theirs.headers['authorization']);
    expect(ours['x-amz-date']).toBe(theirs.headers['x-amz-date']);
    expect(ours['x-amz-security-token']).toBe(theirs.headers['x-amz-security-token']);
    expect(ours['x-amz-content-sha256']).toBe(theirs.headers['x-amz-content-sha256']);
  }
});
