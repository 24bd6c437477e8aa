import type { ErrorFacts } from './KrakenError.ts';

/** What an HTTP status alone tells. */
export type StatusFacts = Required<
  Pick<ErrorFacts, 'category' | 'severity' | 'retryable' | 'pauseMs' | 'ran' | 'advice'>
>;

const error = { severity: 'error', retryable: false, pauseMs: 0, ran: 'no' } as const;
const passing = { severity: 'passing', retryable: true, pauseMs: 0, ran: 'maybe' } as const;
const look = 'look up what happened before you repeat anything else.';

/**
 * What to make of an answer of which no more is known than its status. The exchange says what it does not like with
 * words and 200; a 4xx was turned away on the way to it.
 * @param status 0 where there was no answer at all
 */
export function statusFacts(status: number): StatusFacts {
  // 408: a gateway gave up waiting, for what may have gone on behind it
  if (status === 0 || status === 408)
    return { ...passing, category: 'network', advice: `Reads may be tried again after a pause; ${look}` };
  if (status === 429)
    return { ...passing, category: 'rate', ran: 'no', pauseMs: 1_000, advice: 'Ask less often.' };
  if (status >= 500)
    return { ...passing, category: 'service', advice: `Reads may be tried again after a pause; ${look}` };
  if (status === 401)
    return { ...error, category: 'auth', advice: 'Check the key, its secret and the addresses it is for.' };
  if (status === 403)
    return {
      ...error,
      category: 'permission',
      advice: 'The key may not do this, or this address is not let through: both have to be allowed.',
    };
  // a good status with a body that is none: cut on its way, or some proxy's page
  if (status >= 200 && status < 300)
    return {
      ...passing,
      category: 'protocol',
      advice: `Reads may be tried again after a pause; if it repeats, check the base address and what stands between; ${look}`,
    };
  if (status >= 400)
    return {
      ...error,
      category: 'input',
      advice: 'Compare the call and the base address with the documents.',
    };
  return {
    ...error,
    category: 'protocol',
    ran: 'maybe',
    advice: `Check the base address, and what stands between here and the exchange; ${look}`,
  };
}
