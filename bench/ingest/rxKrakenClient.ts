import { isGap, spot } from 'rx-kraken';
import { Subscription } from 'rxjs';
import type { Client } from './Client.ts';

/** Ours, as a user would write it. */
export const rxKrakenClient: Client = {
  name: 'rx-kraken',
  connect(url, symbols, take, fail) {
    const client = spot({ wsUrl: url, lingerMs: 0 });
    const watching = new Subscription();
    for (const [index, symbol] of symbols.entries())
      watching.add(
        client.ticker(symbol, { trigger: 'bbo' }).subscribe({
          next: (told) => {
            if (isGap(told)) fail(new Error(`a gap: ${told.why}`));
            else take(index, told.last ?? 0);
          },
          error: fail,
        }),
      );
    return () => {
      watching.unsubscribe();
    };
  },
};
