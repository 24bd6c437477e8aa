import { KrakenError } from '../../../core/errors/KrakenError.ts';

/** Pages that lead nowhere: told rather than asked for ever. @param what in words: `a page repeats` */
export const stuckError = (endpoint: string, what: string): KrakenError =>
  new KrakenError(`${endpoint}: ${what}`, {
    code: 'PAGES_STUCK',
    category: 'protocol',
    retryable: false,
    ran: 'no',
    endpoint,
    advice:
      'The rows so far are right. Go on from the last of them, with more rows a page if that can be asked.',
  });
