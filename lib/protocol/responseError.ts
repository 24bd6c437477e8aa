import type { Ran } from '../core/errors/Ran.ts';
import { ResponseError, type ResponseFacts } from '../core/errors/ResponseError.ts';
import { statusFacts } from '../core/errors/statusFacts.ts';
import { unknownFacts } from '../core/errors/unknownFacts.ts';
import { cleanWords } from './cleanWords.ts';
import type { ErrorRow } from './ErrorRow.ts';
import { type KnownError, knownError } from './knownError.ts';
import { pauseOf, serverMs } from './pauseOf.ts';
import type { Told } from './Told.ts';

const mostSaid = 20;

/** Words, cleaned, with what is known of them. */
interface Meaning {
  readonly words: string;
  readonly known: KnownError | undefined;
}

function meaningOf(rows: readonly ErrorRow[], said: string, nowMs: number | undefined): Meaning {
  const known = knownError(rows, said, nowMs);
  const about = known?.row.category ?? 'unknown';
  const words = cleanWords(said, ['auth', 'nonce', 'unknown'].includes(about));
  return { words: words === '' ? 'an error without words' : words, known };
}

/** The least certain of them. */
const ranOf = (all: readonly Ran[]): Ran =>
  all.find((ran) => ran === 'maybe') ?? all.find((ran) => ran === 'partly') ?? 'no';

/** What is known of words that are in no table: a status that is no success says something. */
function factsOf(words: string, status: number): ResponseFacts {
  const [head = '', ...rest] = words.split(/ ?: ?/);
  // `EGeneral:Some words` is one code; elsewhere what follows a colon is a detail
  const split = /^E[A-Z]/.test(words)
    ? { code: words, detail: '' }
    : { code: head === '' ? 'UNKNOWN' : head, detail: rest.join(':') };
  if (status < 400) return { ...unknownFacts, ...split };
  const facts = statusFacts(status);
  const reaction = facts.category === 'rate' ? 'rate' : facts.retryable ? 'backoff' : 'fix';
  return { ...facts, ...split, reaction };
}

/**
 * The error for what the exchange said.
 * @param rows the table of its side
 * @param said one entry or more; the first gives the code
 * @param told the answer, for its status and its time
 */
export function responseError(
  rows: readonly ErrorRow[],
  endpoint: string,
  said: readonly string[],
  { status, headers }: Pick<Told, 'status' | 'headers'>,
): ResponseError {
  const all = said.slice(0, mostSaid).map((one) => meaningOf(rows, one, serverMs(headers)));
  const words = all.map((one) => one.words);
  const [first] = all;
  if (first?.known === undefined)
    return new ResponseError(endpoint, words, factsOf(first?.words ?? '', status));
  const { row, detail, pauseMs } = first.known;
  return new ResponseError(endpoint, words, {
    ...row,
    code: row.said,
    detail: cleanWords(detail, row.category === 'auth' || row.category === 'nonce'),
    pauseMs: pauseOf(headers) ?? pauseMs,
    // a call that has to be changed for one of its faults is not mended by waiting for the others
    retryable: all.every(({ known }) => known?.row.retryable === true),
    ran: ranOf(all.map(({ known }) => known?.row.ran ?? 'maybe')),
  });
}
