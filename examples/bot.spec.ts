// How a bot is tested with jest: an exchange for each test, faults by script, and what was said is asserted too.

import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { isGap, spot } from 'rx-kraken';
import { type Exchange, exchange } from 'rx-kraken/exchange';
import { values } from 'rx-kraken/market';
import { filter, firstValueFrom } from 'rxjs';

let box: Exchange;
beforeEach(async () => {
  box = await exchange({ seed: 7, historyMinutes: 30 });
});
afterEach(() => box.close());

it('sees the book that the exchange has', async () => {
  const kraken = spot({ wsUrl: box.urls.v2, restUrl: box.urls.spotRest });
  const book = await firstValueFrom(kraken.book('BTC/USD').pipe(values()), { defaultValue: undefined });
  expect(book?.asks).toHaveLength(10);
  const asked = box.said().filter(({ text }) => text.includes('"subscribe"'));
  expect(asked).toHaveLength(1);
});

it('tells of a break, and goes on after it', async () => {
  const kraken = spot({ wsUrl: box.urls.v2, restUrl: box.urls.spotRest });
  const book$ = kraken.book('BTC/USD');
  const gap = firstValueFrom(book$.pipe(filter(isGap)), { defaultValue: undefined });
  await firstValueFrom(book$.pipe(values()), { defaultValue: undefined });
  box.fault('(1006)|');
  expect((await gap)?.why).toContain('1006');
  expect(box.faults.counts().drop).toBe(1);
});
