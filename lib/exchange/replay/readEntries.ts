import { InputError } from '../../core/errors/InputError.ts';
import { isRecord } from '../wire/isRecord.ts';
import type { Entry } from './Entry.ts';

const shape =
  'Each line is one JSON object: {"t": seconds, "dir": "in" or "out", "text": "the frame"}; t may be missing.';

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readEntry(line: string, number: number, cut: boolean): Entry {
  const entry = parse(line);
  if (entry === undefined && cut)
    throw new InputError(
      `line ${number} of the recording is cut short`,
      'The recording was not written to its end: record it again, or remove its last line.',
    );
  if (entry === undefined) throw new InputError(`line ${number} of the recording is not JSON`, shape);
  if (!isRecord(entry)) throw new InputError(`line ${number} of the recording is not a JSON object`, shape);
  const { t, dir, text, door, connection } = entry;
  if (dir !== 'in' && dir !== 'out')
    throw new InputError(`line ${number} of the recording has no dir 'in' or 'out'`, shape);
  if (typeof text !== 'string') throw new InputError(`line ${number} of the recording has no text`, shape);
  const read: Omit<Entry, 't'> = {
    dir,
    text,
    ...(typeof door === 'string' && { door }),
    ...(typeof connection === 'number' && { connection }),
  };
  if (t === undefined) return read;
  if (typeof t !== 'number')
    throw new InputError(`line ${number} of the recording has a t that is no number`, shape);
  return { t, ...read };
}

/** The lines of a recording with their numbers; empty ones are passed over. @throws {InputError} a line is none */
export function readEntries(content: string): readonly (readonly [line: number, entry: Entry])[] {
  const rows = content.split('\n');
  return rows.flatMap((row, index) => {
    if (row.trim() === '') return [];
    return [[index + 1, readEntry(row, index + 1, index === rows.length - 1)] as const];
  });
}
