import { setImmediate } from 'node:timers/promises';

/**
 * Lets the machine go on until something is so that no event tells, such as a socket of the other side being gone.
 * @throws {Error} it is not so after all that time
 */
export async function until(so: () => boolean, withinMs = 4_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!so()) {
    if (performance.now() > end) throw new Error(`waited ${withinMs} ms in vain: ${String(so)}`);
    await setImmediate();
  }
}
