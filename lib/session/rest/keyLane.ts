import { type Lane, lane } from './lane.ts';

/** What all calls of one key share. */
export interface KeyLane extends Lane {
  /** A nonce that is higher than any before: nanoseconds since 1970, or one more than the last. @param nowMs the clock */
  nonce(nowMs: number): bigint;
}

// by key, over all clients of this process: the exchange counts per key, and a number that was passed is lost
const lanes = new Map<string, KeyLane>();

/** @returns a lane of its own, with nonces that rise */
function made(): KeyLane {
  let last = 0n;
  return {
    ...lane(),
    nonce(nowMs) {
      const now = BigInt(Math.floor(nowMs)) * 1_000_000n;
      last = now > last ? now : last + 1n;
      return last;
    },
  };
}

/**
 * The lane of a key: its private calls go one after the other, with nonces that rise strictly, however many clients
 * of this process use it.
 */
export function keyLane(key: string): KeyLane {
  const known = lanes.get(key) ?? made();
  lanes.set(key, known);
  return known;
}
