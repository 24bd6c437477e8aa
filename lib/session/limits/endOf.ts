// Pure: what the end of a call tells about the exchange's counters.
import { BatchError } from '../../core/errors/BatchError.ts';
import { KrakenError } from '../../core/errors/KrakenError.ts';
import type { Ran } from '../../core/errors/Ran.ts';

/** What an error says of the call that it ended. */
export interface CallEnd {
  /** May the call still be on its way to the exchange, behind whatever answered in its place? */
  readonly lost: boolean;
  readonly ran: Ran;
  /** What came with the error all the same: the parts of a batch that succeeded. */
  readonly result: unknown;
  /** Counters that the exchange says are full: the one that all calls of the kind share, or those of the pairs. */
  readonly full: 'pool' | 'pairs' | undefined;
  /** Are private calls shut out? */
  readonly lockedOut: boolean;
}

const unclear: CallEnd = { lost: true, ran: 'maybe', result: undefined, full: undefined, lockedOut: false };

const isRate = ({ category, code }: KrakenError): boolean => category === 'rate' && code !== 'LIMITED';

/** Errors of others than the exchange tell nothing: the call may still be on its way. */
export function endOf(error: unknown): CallEnd {
  if (!(error instanceof KrakenError)) return unclear;
  const parts = error instanceof BatchError ? error.parts.flatMap((part) => part.error ?? []) : [];
  const said = [error, ...(error.cause === undefined ? [] : [error.cause]), ...parts];
  const rates = said.filter(isRate);
  const ofPairs = rates.some(({ code }) => code.startsWith('EOrder'));
  return {
    lost: said.some(
      ({ category, code }) => category === 'network' || (code === 'HTTP' && category === 'service'),
    ),
    ran: error.ran,
    result: error instanceof BatchError ? error.result : undefined,
    full: ofPairs ? 'pairs' : rates.length > 0 ? 'pool' : undefined,
    lockedOut: said.some(({ code }) => code.startsWith('EGeneral:Temporary lockout')),
  };
}
