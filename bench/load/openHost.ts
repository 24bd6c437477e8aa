import { type ChildProcess, fork } from 'node:child_process';
import type { HostOrder } from './HostOrder.ts';
import type { HostPlaces } from './Serving.ts';
import { isSpent, type Spent } from './Spent.ts';

/** A server in a process of its own. */
export interface Host {
  readonly places: HostPlaces;
  /** One order after the other. @returns what it took */
  run(order: HostOrder): Promise<Spent>;
  close(): void;
}

const next = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => {
      reject(new Error(`a host ended with ${code ?? 'a signal'}`));
    };
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });

const isPlaces = (value: unknown): value is HostPlaces =>
  typeof value === 'object' && value !== null && 'feed' in value && 'accounts' in value;

/** @param what `bare`: a plain server; `real` and `virtual`: a box in that time  @throws {Error} it does not come up */
export async function openHost(what: 'bare' | 'real' | 'virtual'): Promise<Host> {
  const child = fork(new URL('./host.ts', import.meta.url), [what]);
  const places = await next(child);
  if (!isPlaces(places)) throw new Error('a host has no place');
  return {
    places,
    async run(order) {
      const spent = next(child);
      child.send(order);
      const told = await spent;
      if (!isSpent(told)) throw new Error('a host does not tell what it took');
      return told;
    },
    close() {
      child.disconnect();
    },
  };
}
