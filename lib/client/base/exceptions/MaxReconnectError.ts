import { KrakenError } from '../../../core/errors/KrakenError.ts';

/** A WebSocket client of the documented base API gave up: it was not connected again in as many tries as it has. */
export class MaxReconnectError extends KrakenError {
  constructor() {
    super('To many reconnect tries.', {
      code: 'MAX_RECONNECT',
      category: 'line',
      severity: 'fatal',
      retryable: false,
      ran: 'no',
      advice: 'Look at the network and at the status of the exchange, then make a new client.',
    });
  }
}
