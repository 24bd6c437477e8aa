import { KrakenError } from '../../../../lib/core/errors/KrakenError.ts';

/** The error of this library that something throws; anything else fails the spec. */
export function caught(act: () => unknown): KrakenError {
  try {
    act();
  } catch (error) {
    if (error instanceof KrakenError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
