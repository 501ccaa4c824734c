import { createNotices } from '../../../lib/adapters/sns.ts';
import { startSns, type LocalSns } from '../../../lib/world/aws/sns.ts';

const TOPIC = 'arn:aws:sns:eu-west-2:000000000000:sparta-dev-alerts';
const before = { ...process.env };
let sns: LocalSns;

beforeAll(async () => {
  sns = await startSns();
  sns.addTopic(TOPIC);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SNS: sns.url,
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
});
afterAll(async () => {
  process.env = before;
  await sns.stop();
});

const notice = {
  subject: 'Sparta, emergency: Slashed',
  text: 'It lost 2,000 & more <soon>.\n\nLook at the node – now.',
  json: '{"kind":"alert.raised"}',
  attributes: { tier: 'emergency', kind: 'slashed' },
};

test('the SDK as it is publishes text for people, JSON for software, and what subscribers filter by', async () => {
  await createNotices({ topicArn: TOPIC }).publish(notice);
  expect(sns.published).toEqual([
    {
      topicArn: TOPIC,
      subject: notice.subject,
      messages: {
        default: notice.text,
        sqs: notice.json,
        lambda: notice.json,
        https: notice.json,
        firehose: notice.json,
      },
      attributes: notice.attributes,
    },
  ]);
});

test.each([
  ['a topic that is not there', `${TOPIC}-other`, notice],
  ['a subject that SNS does not take', TOPIC, { ...notice, subject: 'two\nlines' }],
  ['an attribute without a value', TOPIC, { ...notice, attributes: { tier: '' } }],
])('%s is upstream’s trouble, and nothing is published', async (_name, topicArn, sent) => {
  const count = sns.published.length;
  await expect(createNotices({ topicArn }).publish(sent)).rejects.toMatchObject({ code: 'upstream' });
  expect(sns.published).toHaveLength(count);
});
