import { assets } from '../../lib/exchange/listings/assets.ts';
import { openExchange } from '../../lib/exchange/openExchange.ts';
import { busiest } from './busiest.ts';
import type { Serving } from './Serving.ts';

const balances = Object.fromEntries(assets.map(({ name }) => [name, '1000000000']));

/** The exchange in a box. @param time `virtual`: it goes on by steps only */
export async function boxServing(time: 'real' | 'virtual'): Promise<Serving> {
  const box = await openExchange({
    symbols: busiest.map(({ symbol }) => symbol),
    accounts: [
      { name: 'one', balances },
      { name: 'other', balances },
    ],
    limits: false,
    time,
    historyMinutes: 60,
    idleCloseMs: 86_400_000,
  });
  const { v2, v2Private, spotRest } = box.urls;
  return {
    places: { feed: v2, trading: v2Private, rest: spotRest, accounts: box.accounts },
    frames: () => box.counts().texts,
    step() {
      box.advance(50);
    },
    load() {
      throw new Error('a market plays');
    },
  };
}
