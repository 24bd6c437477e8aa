import { type ChildProcess, fork } from 'node:child_process';
import { type HostTold, isHostTold } from './HostTold.ts';

/** A server of REST in a process of its own. */
export interface RestHost {
  readonly url: string;
  /** What it answered until now. */
  told(): Promise<HostTold>;
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

/** @throws {Error} it does not come up */
export async function openRestHost(): Promise<RestHost> {
  const child = fork(new URL('./restHost.ts', import.meta.url));
  const place = await next(child);
  if (typeof place !== 'object' || place === null || !('port' in place))
    throw new Error('a host has no port');
  return {
    url: `http://127.0.0.1:${String(place.port)}`,
    async told() {
      const telling = next(child);
      child.send('tell');
      const told = await telling;
      if (!isHostTold(told)) throw new Error('a host does not tell what it answered');
      return told;
    },
    close() {
      child.disconnect();
    },
  };
}
