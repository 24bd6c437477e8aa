import { afterEach } from '@jest/globals';
import type { Observable } from 'rxjs';
import { whenIdle } from '../../../lib/apps/watch/whenIdle.ts';
import { type Spot, type SpotOptions, spot } from '../../../lib/client/spot.ts';
import { type Exchange, type ExchangeOptions, exchange } from '../../../lib/exchange/index.ts';
import { liveWorld } from '../../../lib/transport/liveWorld.ts';
import { type Listener, listen } from './listen.ts';

/** A client over real sockets, and the exchange in a box that it speaks to. */
export interface OnBox {
  readonly box: Exchange;
  readonly kraken: Spot;
  /** Observes a stream until it leaves or the spec is over. */
  readonly watch: <T>(source$: Observable<T>) => Listener<T>;
  /** Lets all go and waits until no line is kept. */
  readonly leave: () => Promise<void>;
}

const open = new Set<OnBox>();

/** Everything of a spec is let go after it, whatever became of it; call this once in a file. */
export const leaveAfterEach = (): void => {
  afterEach(async () => {
    for (const one of open) {
      open.delete(one);
      await one.leave();
      await one.box.close();
    }
  });
};

/** Opens a small exchange and makes a client that dials again without a pause. */
export async function onBox(options: ExchangeOptions = {}, client: SpotOptions = {}): Promise<OnBox> {
  const box = await exchange({ symbols: ['BTC/USD', 'ETH/USD'], historyMinutes: 5, ...options });
  const world = { ...liveWorld(), random: () => 0 };
  const kraken = spot({ wsUrl: box.wsUrl, restUrl: box.restUrl, world, lingerMs: 20, ...client });
  const listeners: Listener<unknown>[] = [];
  const made: OnBox = {
    box,
    kraken,
    watch(source$) {
      const listener = listen(source$);
      listeners.push(listener);
      return listener;
    },
    async leave() {
      for (const listener of listeners) listener.leave();
      await whenIdle(kraken);
    },
  };
  open.add(made);
  return made;
}
