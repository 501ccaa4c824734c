import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import * as v from 'valibot';
import { messageOf, SpartaError } from '../../lib/errors.ts';
import { header, rowOf, trailer, type Header, type StoredRow, type Trailer } from './format.ts';

/**
 * Reads a backup to its end and shows each row as it comes. Throws `invalid-input` where the file is not whole: nothing
 * of it may be believed before this returned.
 */
export async function readBackup(
  path: string,
  see: (row: StoredRow) => void = () => {},
): Promise<{ header: Header; trailer: Trailer }> {
  const hash = createHash('sha256');
  const counts = { operators: 0, validators: 0, ledger: 0 };
  let head: Header | undefined;
  let end: Trailer | undefined;
  for await (const line of linesOf(path)) {
    if (end) throw damaged(path, 'something follows its end');
    const content = contentOf(path, line);
    if (!head) head = headOf(path, content);
    else if (v.is(trailer, content)) {
      end = content;
      continue;
    } else {
      const row = rowOf(content);
      if (!row) throw damaged(path, 'a line of it is no row');
      counts[row.table] += 1;
      see(row);
    }
    hash.update(`${line}\n`);
  }
  if (!head || !end) throw damaged(path, 'it ends too early');
  if (hash.digest('hex') !== end.sha256) throw damaged(path, 'its checksum is another');
  if (JSON.stringify(counts) !== JSON.stringify(end.counts)) throw damaged(path, 'it lacks rows');
  return { header: head, trailer: end };
}

/** The rows of a backup that was read to its end before. */
export async function* rowsIn(path: string): AsyncGenerator<StoredRow> {
  for await (const line of linesOf(path)) {
    const row = rowOf(contentOf(path, line));
    if (row) yield row;
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const plain = createGunzip();
  file.on('error', (error) => plain.destroy(error));
  let rest = '';
  try {
    for await (const chunk of file.pipe(plain).setEncoding('utf8')) {
      const lines = `${rest}${String(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw error instanceof SpartaError ? error : damaged(path, messageOf(error));
  } finally {
    file.destroy();
    plain.destroy();
  }
  if (rest !== '') throw damaged(path, 'its last line has no end');
}

function contentOf(path: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw damaged(path, 'a line of it is no JSON');
  }
}

function headOf(path: string, content: unknown): Header {
  if (v.is(header, content)) return content;
  throw damaged(path, 'it does not begin as a backup of ours');
}

function damaged(path: string, why: string): SpartaError {
  return new SpartaError('invalid-input', `${path} cannot be restored: ${why}. Nothing was changed.`);
}
