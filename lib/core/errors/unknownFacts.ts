import type { ResponseFacts } from './ResponseError.ts';

/** What to make of words of the exchange that nothing is known of. */
export const unknownFacts = {
  category: 'unknown',
  severity: 'error',
  retryable: false,
  pauseMs: 0,
  ran: 'maybe',
  reaction: 'fix',
  advice:
    'The exchange said something that is not in its documents: look up what is true before you repeat anything.',
} as const satisfies Omit<ResponseFacts, 'code' | 'detail'>;
