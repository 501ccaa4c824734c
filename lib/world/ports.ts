/** Where each part listens; any free port where absent. */
export interface Ports {
  gateway?: number;
  discord?: number;
  l1?: number;
  node?: number;
  dynamodb?: number;
  sqs?: number;
}

/**
 * The ports of `npm run dev`: the well-known ones, with `SPARTA_DEV_PORT` (or its older name `API_PORT`) moving the
 * first two, and 0 meaning any free one everywhere. Throws on what is no port.
 */
export function devPorts(env: Readonly<Record<string, string | undefined>>): Ports {
  const text = env['SPARTA_DEV_PORT'] ?? env['API_PORT'] ?? '3000';
  const first = Number(text);
  if (!Number.isInteger(first) || first < 0 || first > 65_534) {
    throw new Error(
      `SPARTA_DEV_PORT is "${text}"; it takes a port from 1 to 65534, or 0 for any free one everywhere.`,
    );
  }
  if (first === 0) return {};
  return { gateway: first, discord: first + 1, l1: 8545, node: 8080, dynamodb: 8000, sqs: 9324 };
}
