import { KrakenError } from './KrakenError.ts';

/** How a line ended. */
export interface LineEnd {
  /** Close code; 1006 where the other side said nothing. */
  readonly closeCode: number;
  /** The other side's words, or ours. */
  readonly reason: string;
}

/** The line is gone: closed, refused, timed out or given up. Close code and reason are kept. */
export class LineError extends KrakenError {
  readonly closeCode: number;
  readonly reason: string;

  constructor({ closeCode, reason }: LineEnd) {
    const final = closeCode === 1008;
    super(`closed ${closeCode}${reason === '' ? '' : ` ${reason}`}`, {
      code: 'LINE_CLOSED',
      category: 'line',
      severity: final ? 'fatal' : 'passing',
      retryable: !final,
      advice: final
        ? 'The exchange closed the line for a breach of its policy: do not dial again before you know why.'
        : 'Dial again after a pause; subscriptions have to be asked for anew.',
    });
    this.closeCode = closeCode;
    this.reason = reason;
  }
}
