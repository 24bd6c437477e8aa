import { deepStrictEqual } from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/** Looks made before it is said that both sides differ; 5 milliseconds lie between two. */
const mostLooks = 1_000;

// clients keep their lists in arrays of their own making
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

/**
 * Waits until what a client holds is what the box knows: frames are under way for a moment.
 * @throws {AssertionError} they still differ, with both sides in it
 */
export async function agrees(held: () => unknown, truth: () => unknown): Promise<void> {
  for (let look = 0; look < mostLooks; look += 1) {
    if (isDeepStrictEqual(plain(held()), plain(truth()))) return;
    await pause(5);
  }
  deepStrictEqual(plain(held()), plain(truth()));
}
