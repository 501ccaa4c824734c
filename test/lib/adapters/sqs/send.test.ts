import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { sendMessage } from '../../../../lib/adapters/sqs/send.ts';
import { codeOf } from '../../../../lib/errors.ts';

const QUEUE_URL = 'https://sqs.eu-west-2.amazonaws.com/1/sparta-commands';
type Step = (response: ServerResponse) => void;

let server: Server;
let endpoint: string;
let received: { headers: IncomingHttpHeaders; method: string; url: string; body: string }[];
let script: Step[];

const answers =
  (status: number): Step =>
  (response) =>
    void response
      .writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
      .end('{"MessageId":"1"}');
const cut: Step = (response) => void response.socket?.destroy();
const cutInTheMiddle: Step = (response) => {
  response.writeHead(200, { 'content-length': '100' }).write('{"Mess');
  setImmediate(() => response.socket?.destroy());
};
const silent: Step = () => undefined;

beforeEach(async () => {
  received = [];
  script = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { headers, method = '', url = '' } = request;
      received.push({ headers, method, url, body: Buffer.concat(chunks).toString('utf8') });
      (script.shift() ?? answers(200))(response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  endpoint = `http://127.0.0.1:${place.port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

async function send(details: { body?: string; groupId?: string; deduplicationId?: string } = {}) {
  await sendMessage(
    { queueUrl: QUEUE_URL, body: 'héllo 🏛️', ...details },
    {
      AWS_ENDPOINT_URL_SQS: endpoint,
      AWS_REGION: 'eu-west-2',
      AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_SESSION_TOKEN: 'session',
    },
  );
}

async function refusal(): Promise<unknown> {
  return send().then(
    () => undefined,
    (error: unknown) => error,
  );
}

test('a message that is taken is sent once, signed, by the JSON protocol', async () => {
  await send();
  expect(received).toHaveLength(1);
  const { headers, method, url, body } = received[0]!;
  expect({ method, url }).toEqual({ method: 'POST', url: '/' });
  expect(JSON.parse(body)).toEqual({ QueueUrl: QUEUE_URL, MessageBody: 'héllo 🏛️' });
  expect(headers).toMatchObject({
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'AmazonSQS.SendMessage',
    'x-amz-security-token': 'session',
    'content-length': String(Buffer.byteLength(body)),
    host: new URL(endpoint).host,
  });
  expect(headers.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE\/\d{8}\/eu-west-2\/sqs\/aws4_request, /,
  );
});

test('a FIFO message carries its group and its deduplication id', async () => {
  await send({ groupId: 'group', deduplicationId: 'once' });
  expect(JSON.parse(received[0]!.body)).toMatchObject({
    MessageGroupId: 'group',
    MessageDeduplicationId: 'once',
  });
});

test.each<[string, Step]>([
  ['a 500', answers(500)],
  ['a 503', answers(503)],
  ['a 429', answers(429)],
  ['a cut connection', cut],
  ['an answer cut in the middle', cutInTheMiddle],
  ['no answer in time', silent],
])('%s is tried once more, with the very same message', async (_name, step) => {
  script = [step];
  await send();
  expect(received).toHaveLength(2);
  expect(received[0]!.body).toBe(received[1]!.body);
});

test.each<[string, Step]>([
  ['500s', answers(500)],
  ['cut connections', cut],
])('%s twice end as upstream, and no third try is made', async (_name, step) => {
  script = [step, step];
  expect(codeOf(await refusal())).toBe('upstream');
  expect(received).toHaveLength(2);
});

test.each([400, 403, 404])('a %i is our mistake: it is told and not tried again', async (status) => {
  script = [answers(status)];
  const error = await refusal();
  expect(codeOf(error)).toBe('upstream');
  expect(error).toMatchObject({ cause: { status } });
  expect(received).toHaveLength(1);
});

test('nobody there at all is upstream', async () => {
  endpoint = 'http://127.0.0.1:1';
  expect(codeOf(await refusal())).toBe('upstream');
});
