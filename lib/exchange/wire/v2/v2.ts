import type { Inside } from '../../Inside.ts';
import { refusesSymbol } from '../../live/refusesSymbol.ts';
import { v2Rules } from '../../live/v2Rules.ts';
import type { Feed } from '../Feed.ts';
import type { Protocol } from '../TalkParts.ts';
import type { Level3Topic } from './level3/Level3Topic.ts';
import { level3Publisher } from './level3/level3Publisher.ts';
import { stamps } from './level3/stamps.ts';
import { level3Desk } from './level3Desk.ts';
import { privateDesk } from './privateDesk.ts';
import { publicDesk } from './publicDesk.ts';
import { v2Talk } from './v2Talk.ts';

/** The second WebSocket of an exchange on its three hosts. */
interface V2 {
  /** Market data. */
  readonly public: Protocol;
  /** An account and its orders. */
  readonly private: Protocol;
  /** Single orders of the books. */
  readonly level3: Protocol;
}

/** @param feed of the public topics, where there is one already */
export function v2(inside: Inside, feed?: Feed): V2 {
  const { house, spot, random: chance } = inside;
  const markets = new Map(spot.map((market) => [market.listing.symbol, market]));
  const { now, status } = house;
  const open: Feed = feed ?? {
    ...inside.feed(v2Rules(markets, now)),
    refuses: refusesSymbol(markets),
  };
  const seen = stamps();
  const orders = inside.feed<Level3Topic>({
    key: ({ symbol, depth }) => `level3 ${symbol} ${depth}`,
    symbol: ({ symbol }) => symbol,
    harmable: () => true,
    publisher({ symbol, depth }) {
      const market = markets.get(symbol);
      if (market === undefined) throw new Error(`${symbol} was refused before`);
      return level3Publisher(market, depth, { stamps: seen, chance, now });
    },
  });
  return {
    public: (parts) => v2Talk(publicDesk(open, parts), status, parts),
    private: (parts) => v2Talk(privateDesk(inside, markets, parts), status, parts),
    level3: (parts) => v2Talk(level3Desk(inside, markets, orders, parts), status, parts),
  };
}
