// Pure: words in, what is known of them out.
import type { ErrorRow } from './ErrorRow.ts';

/** Words of the exchange, and what is known of them. */
export interface KnownError {
  readonly row: ErrorRow;
  /** What follows the words that are known; empty where nothing does. */
  readonly detail: string;
  /** Before the same thing is tried again, milliseconds. */
  readonly pauseMs: number;
}

const mostRead = 1_000;
const mostPauseMs = 900_000;

/** `EService: Throttled : 17` as `EService:Throttled:17`. */
const tidy = (said: string): string =>
  said.slice(0, mostRead).replace(/\s+/g, ' ').replace(/ ?: ?/g, ':').trim();

/** Does it begin with these words, and is the last of them whole? */
function beginsWith(text: string, words: string): boolean {
  return (
    text.slice(0, words.length).toLowerCase() === words.toLowerCase() &&
    !/^[\w-]/.test(text.slice(words.length))
  );
}

/** @param detail seconds since 1970; some write milliseconds */
function pauseUntil(detail: string, nowMs: number): number | undefined {
  if (!/^\d{9,13}(\.\d+)?$/.test(detail)) return undefined;
  const told = Number(detail);
  const untilMs = told < 1e11 ? told * 1_000 : told;
  return Math.min(Math.max(untilMs - nowMs, 0), mostPauseMs);
}

/**
 * Finds the longest words of a table that an error begins with; spaces around colons and the case of letters do not
 * count.
 * @param rows of equal words the first counts
 * @param nowMs the exchange's time, milliseconds since 1970: for errors that tell until when to wait. Without it such
 *   an error has the pause of its row, and the time is in `detail`.
 * @returns undefined where nothing is known
 */
export function knownError(rows: readonly ErrorRow[], said: string, nowMs?: number): KnownError | undefined {
  const text = tidy(said);
  const row = rows
    .filter((one) => beginsWith(text, one.said))
    .reduce<ErrorRow | undefined>(
      (best, one) => (best === undefined || one.said.length > best.said.length ? one : best),
      undefined,
    );
  if (row === undefined) return undefined;
  const detail = text.slice(row.said.length).replace(/^[:\s]+/, '');
  const until = row.until === true && nowMs !== undefined ? pauseUntil(detail, nowMs) : undefined;
  return { row, detail, pauseMs: until ?? row.pauseMs };
}
