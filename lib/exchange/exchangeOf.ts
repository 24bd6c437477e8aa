import { InputError } from '../core/errors/InputError.ts';
import { doorPaths } from './doors.ts';
import type { Exchange, Urls } from './Exchange.ts';
import type { Box } from './openBox.ts';
import { readOrderScript } from './orderScript/readOrderScript.ts';

const urlsOf = (host: string): Urls => {
  const ws = (path: string): string => `ws://${host}${path}`;
  return {
    spotRest: `http://${host}`,
    futuresRest: `http://${host}`,
    v2: ws(doorPaths.v2),
    v2Private: ws(doorPaths.v2Private),
    l3: ws(doorPaths.l3),
    v1: ws(doorPaths.v1),
    v1Private: ws(doorPaths.v1Private),
    unifiedPublic: ws(doorPaths.unifiedPublic),
    unifiedPrivate: ws(doorPaths.unifiedPrivate),
    futuresWs: ws(doorPaths.futuresWs),
    control: `http://${host}/control`,
  };
};

/** A box as its user sees it. @param host where it is reached  @param close ends all */
export function exchangeOf(box: Box, host: string, close: () => Promise<void>): Exchange {
  const { stage, lines, clock, faults } = box;
  const urls = urlsOf(host);
  return {
    wsUrl: urls.v2,
    restUrl: urls.spotRest,
    urls,
    accounts: box.accounts,
    symbols: stage.venue.listings.map(({ symbol }) => symbol),
    contracts: box.inside?.contracts.map(({ listing }) => listing.symbol) ?? [],
    faults,
    fault: faults.script,
    now: () => stage.venue.now() / 1_000,
    advance(ms) {
      if (!Number.isFinite(ms) || ms < 0 || ms > 864_000_000)
        throw new InputError(`${ms} ms can not pass`, 'Give a number of milliseconds from 0 to ten days.');
      clock.advance(ms);
    },
    nextOrder(script, of = {}) {
      const steps = readOrderScript(script);
      if (box.scripts === undefined)
        throw new InputError('a recording takes no orders', 'Leave replay out to trade.');
      box.scripts.push(steps, of);
    },
    said: lines.said,
    told: lines.told,
    counts: lines.counts,
    witness: box.witness,
    books: stage.books,
    candles: stage.candles,
    replayEnded: stage.replayEnded,
    close,
  };
}
