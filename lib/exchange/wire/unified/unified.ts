import type { Inside } from '../../Inside.ts';
import type { Protocol } from '../TalkParts.ts';
import { v2Talk } from '../v2/v2Talk.ts';
import { unifiedRules } from './market/unifiedRules.ts';
import { privateDesk } from './privateDesk.ts';
import { publicDesk } from './publicDesk.ts';
import type { UnifiedOptions } from './UnifiedOptions.ts';

/** The Unified WebSocket of an exchange on its two paths. It serves contracts alone, as the real one does today. */
interface Unified {
  /** Market data. */
  readonly public: Protocol;
  /** An account and its orders. */
  readonly private: Protocol;
}

/**
 * Its messages have the form of V2. No conversation of the real one was ever seen: what is marked [W] in these files is
 * inferred, and the first capture may correct it; [D] is documented.
 * @see https://docs.kraken.com/exchange/api-reference/unified-websocket
 */
export function unified(inside: Inside, options: UnifiedOptions = {}): Unified {
  const { status } = inside.house;
  const markets = new Map(inside.contracts.map((market) => [market.listing.symbol, market]));
  const symbols = new Set(markets.keys());
  const feed = inside.feed(unifiedRules(inside, markets, options.tickerExtras ?? true));
  return {
    public: (parts) => v2Talk(publicDesk(inside, symbols, feed, parts), status, parts),
    private(parts) {
      const desk = privateDesk(inside, markets, options, parts);
      const talk = v2Talk(desk, status, parts);
      return {
        ...talk,
        beat() {
          desk.beat();
          talk.beat();
        },
      };
    },
  };
}
