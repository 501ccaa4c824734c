/**
 * The Lambda runtime's loop, as the managed Node.js runtime runs it: load the handler, then ask the Runtime API for
 * one event after another. Run as `node runtime-client.mjs <file> <export>`; ends when the process that started it does.
 */
import { Agent, request } from 'node:http';
import { pathToFileURL } from 'node:url';

const [, , file, exported] = process.argv;
const [hostname, port] = String(process.env.AWS_LAMBDA_RUNTIME_API).split(':');
const agent = new Agent({ keepAlive: true });

process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
process.stdin.unref?.();

const handler = await load();
for (;;) {
  const next = await call('GET', 'invocation/next');
  const id = next.headers['lambda-runtime-aws-request-id'];
  process.env['_X_AMZN_TRACE_ID'] = next.headers['lambda-runtime-trace-id'];
  try {
    const result = await handler(JSON.parse(next.body), contextOf(next.headers, id));
    await call('POST', `invocation/${id}/response`, JSON.stringify(result === undefined ? null : result));
  } catch (error) {
    await call('POST', `invocation/${id}/error`, JSON.stringify(described(error)));
  }
}

async function load() {
  try {
    const module = await import(pathToFileURL(file).href);
    const found = module[exported] ?? module.default?.[exported];
    if (typeof found !== 'function')
      throw named('Runtime.HandlerNotFound', `${exported} is undefined or not exported`);
    return found;
  } catch (error) {
    await call('POST', 'init/error', JSON.stringify(described(error)));
    return process.exit(1);
  }
}

function contextOf(headers, awsRequestId) {
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  return {
    awsRequestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    getRemainingTimeInMillis: () => Math.max(deadline - Date.now(), 0),
  };
}

function described(error) {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: String(error.stack).split('\n') };
}

function named(name, message) {
  return Object.assign(new Error(message), { name });
}

/** The Runtime API is gone only when whoever started us is: then there is nothing left to do. */
function call(method, path, body) {
  return new Promise((resolve) => {
    const outgoing = request(
      {
        hostname,
        port,
        method,
        path: `/2018-06-01/runtime/${path}`,
        agent,
        headers: body === undefined ? {} : { 'content-length': Buffer.byteLength(body) },
      },
      (incoming) => {
        const chunks = [];
        incoming.on('data', (chunk) => chunks.push(chunk));
        incoming.on('end', () =>
          resolve({ headers: incoming.headers, body: Buffer.concat(chunks).toString('utf8') }),
        );
      },
    );
    outgoing.on('error', () => process.exit(0));
    outgoing.end(body);
  });
}
