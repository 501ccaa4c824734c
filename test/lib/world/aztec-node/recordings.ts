import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One recorded request and what a real node said to it; `json` or `text` is the body. */
export interface Exchange {
  name: string;
  request: { method: string; path: string; headers: Record<string, string>; body?: string };
  status: number;
  headers: Record<string, string>;
  json?: { result?: unknown; error?: { code: number; message: string } };
  text?: string;
}

export function recordingsOf(dialect: '4' | '5'): Exchange[] {
  const file = join(process.cwd(), 'test/fixtures/aztec-node', `v${dialect}.json`);
  const recorded: { exchanges: Exchange[] } = JSON.parse(readFileSync(file, 'utf8'));
  return recorded.exchanges;
}
