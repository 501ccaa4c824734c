const ANSWER = { statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{"type":1}' };

/** Answers without looking: what the process, the module and the measuring cost by themselves. */
export const handler = () => Promise.resolve(ANSWER);
