import { KrakenError } from './KrakenError.ts';
import type { Ran } from './Ran.ts';
import type { ResponseError } from './ResponseError.ts';

/** One part of a batch, in the order in which they were asked for. */
export interface BatchPart {
  readonly index: number;
  /** Undefined where this part succeeded. */
  readonly error: ResponseError | undefined;
}

const reasonsShown = 3;

function ranOf(parts: readonly BatchPart[]): Ran {
  if (parts.some(({ error }) => error?.ran === 'maybe')) return 'maybe';
  return parts.every(({ error }) => error?.ran === 'no') ? 'no' : 'partly';
}

/** Some parts of a batch failed, or all; the others were carried out. */
export class BatchError extends KrakenError {
  declare readonly endpoint: string;
  /** All of them, also those that succeeded. */
  readonly parts: readonly BatchPart[];
  /** The whole answer, as it came: it has the ids of what succeeded. */
  readonly result: unknown;

  constructor(endpoint: string, parts: readonly BatchPart[], result: unknown) {
    const errors = parts.flatMap(({ error }) => (error === undefined ? [] : [error]));
    const reasons = [...new Set(errors.map(({ said }) => said.join(', ')))];
    const more = reasons.length > reasonsShown ? ' ...' : '';
    const shown = reasons.slice(0, reasonsShown).join('; ');
    super(`${endpoint}: ${errors.length} of ${parts.length} parts failed: ${shown}${more}`, {
      code: 'BATCH',
      category: errors[0]?.category ?? 'unknown',
      severity: errors.some(({ severity }) => severity === 'fatal') ? 'fatal' : 'error',
      retryable: false,
      ran: ranOf(parts),
      pauseMs: Math.max(0, ...errors.map(({ pauseMs }) => pauseMs)),
      advice: 'Go through parts: repeat none that succeeded, and follow the advice of each that did not.',
      endpoint,
    });
    this.parts = parts;
    this.result = result;
  }
}
