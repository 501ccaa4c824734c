import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, send, startLocalServer } from './local-server.ts';

/** What was published, as a subscriber by e-mail and one by SQS would see it. */
export interface PublishedNotice {
  topicArn: string;
  subject: string;
  /** The text of each protocol; of a message without a structure, `default` alone. */
  messages: Readonly<Record<string, string>>;
  attributes: Readonly<Record<string, string>>;
}

export interface LocalSns {
  url: string;
  /** A topic that was not added is refused, as one that does not exist. */
  addTopic(arn: string): void;
  /** Everything published, oldest first. */
  published: readonly PublishedNotice[];
  stop(): Promise<void>;
}

/** SNS, Publish: "Message", 262,144 bytes; "Subject", fewer than 100 characters of ASCII on one line. */
const MAX_MESSAGE_BYTES = 262_144;
const SUBJECT = /^[ -~]{1,99}$/;
const XMLNS = 'http://sns.amazonaws.com/doc/2010-03-31/';

/** Publish for the SDK as it is, which speaks the AWS query protocol here: a form in, XML out. */
export async function startSns(options: { port?: number | undefined } = {}): Promise<LocalSns> {
  const topics = new Set<string>();
  const published: PublishedNotice[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const form = new URLSearchParams((await readBody(request))?.toString('utf8') ?? '');
      published.push(read(form, topics));
      const result = `<PublishResult><MessageId>${randomUUID()}</MessageId></PublishResult>`;
      sendXml(response, 200, `<PublishResponse xmlns="${XMLNS}">${result}${metadata()}</PublishResponse>`);
    } catch (error) {
      const code = error instanceof SnsFault ? error.code : 'InternalError';
      const text = error instanceof Error ? error.message : String(error);
      const fault = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(text)}</Message></Error>`;
      const status = code === 'NotFound' ? 404 : code === 'InternalError' ? 500 : 400;
      sendXml(response, status, `<ErrorResponse xmlns="${XMLNS}">${fault}</ErrorResponse>`);
    }
  };
  const server = await startLocalServer((request, response) => void answer(request, response), options.port);
  return {
    url: server.url,
    addTopic: (arn) => void topics.add(arn),
    published,
    stop: () => server.stop(),
  };
}

class SnsFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

function read(form: URLSearchParams, topics: ReadonlySet<string>): PublishedNotice {
  const action = form.get('Action');
  if (action !== 'Publish')
    throw new SnsFault('InvalidAction', `The local world has no operation ${action} of SNS.`);
  const topicArn = form.get('TopicArn') ?? '';
  if (!topics.has(topicArn)) throw new SnsFault('NotFound', 'Topic does not exist');
  const subject = form.get('Subject') ?? '';
  if (subject !== '' && !SUBJECT.test(subject))
    throw new SnsFault('InvalidParameter', 'Invalid parameter: Subject');
  const message = form.get('Message') ?? '';
  if (message === '') throw new SnsFault('InvalidParameter', 'Invalid parameter: Empty message');
  if (Buffer.byteLength(message) > MAX_MESSAGE_BYTES)
    throw new SnsFault('InvalidParameter', 'Invalid parameter: Message too long');
  const messages = form.get('MessageStructure') === 'json' ? structured(message) : { default: message };
  return { topicArn, subject, messages, attributes: attributesOf(form) };
}

function structured(message: string): Record<string, string> {
  const parsed: Record<string, unknown> = JSON.parse(message);
  const texts = Object.entries(parsed).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const messages = Object.fromEntries(texts);
  if (messages['default'] === undefined)
    throw new SnsFault('InvalidParameter', 'Invalid parameter: Message Structure - No default entry in JSON');
  return messages;
}

/** `MessageAttributes.entry.1.Name`, `MessageAttributes.entry.1.Value.StringValue` and so on. */
function attributesOf(form: URLSearchParams): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (let at = 1; ; at += 1) {
    const name = form.get(`MessageAttributes.entry.${at}.Name`);
    if (name === null) return attributes;
    const value = form.get(`MessageAttributes.entry.${at}.Value.StringValue`) ?? '';
    if (value === '')
      throw new SnsFault('ParameterValueInvalid', `The message attribute '${name}' must contain a value.`);
    attributes[name] = value;
  }
}

function metadata(): string {
  return `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function sendXml(response: ServerResponse, status: number, body: string): void {
  send(response, status, { 'content-type': 'text/xml' }, body);
}
