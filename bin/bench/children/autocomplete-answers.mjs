/**
 * A warm process: `node autocomplete-answers.mjs <URL of the bundle> <file with questions> <warm-up calls>`. Answers
 * one question after another, each in turns with the bare Query of the same rows, and writes for both what each took,
 * the process's own processor time, and the time but for the wait for the database, all in milliseconds, to file
 * descriptor 3.
 */
import { subscribe } from 'node:diagnostics_channel';
import { readFileSync, writeSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';

const [, , bundle, file, warmUp] = process.argv;
const { handler } = await import(bundle);
const questions = JSON.parse(readFileSync(file, 'utf8'));
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** Time in which a request was out and its answer had not begun to come; requests side by side count once. */
let waited = 0;
let out = 0;
let since = 0;
subscribe('http.client.request.start', () => {
  if (out === 0) since = performance.now();
  out += 1;
});
subscribe('http.client.response.finish', () => {
  out -= 1;
  if (out === 0) waited += performance.now() - since;
});

const ours = [];
const bare = [];
for (const [at, { event, query, expected }] of questions.entries()) {
  const ask = async () => {
    const { statusCode, body } = await handler(event, {});
    const choices = statusCode === 200 ? JSON.parse(body).data.choices : undefined;
    const offered = choices?.map(({ value }) => value.toLowerCase()) ?? [];
    if (expected === '' ? offered.length === 0 : !offered.includes(expected))
      throw new Error(`${expected} is not offered: ${statusCode} ${body}`);
  };
  const queryBare = () => client.send(new QueryCommand(query));
  const kept = at >= Number(warmUp);
  for (const [work, all] of at % 2 === 0
    ? [
        [ask, ours],
        [queryBare, bare],
      ]
    : [
        [queryBare, bare],
        [ask, ours],
      ]) {
    waited = 0;
    const before = performance.now();
    const cpuBefore = process.cpuUsage();
    await work();
    const took = performance.now() - before;
    const { user, system } = process.cpuUsage(cpuBefore);
    if (kept) all.push({ took, cpu: (user + system) / 1000, unwaited: took - waited });
  }
}
writeSync(3, `${JSON.stringify({ ours, bare })}\n`);
process.exit(0);
