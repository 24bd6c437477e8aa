import type { AccountOptions } from '../../../../lib/exchange/AccountOptions.ts';
import { makeApiKey } from '../../../../lib/exchange/access/makeApiKey.ts';
import type { Permission } from '../../../../lib/exchange/access/Permission.ts';
import { faultDesk } from '../../../../lib/exchange/faults/faultDesk.ts';
import { liveStage } from '../../../../lib/exchange/live/liveStage.ts';
import type { SymbolMarket } from '../../../../lib/exchange/market/symbolMarket.ts';
import { digits } from '../../../../lib/exchange/wire/digits.ts';
import type { UnifiedOptions } from '../../../../lib/exchange/wire/unified/UnifiedOptions.ts';
import { unified } from '../../../../lib/exchange/wire/unified/unified.ts';
import { handClock } from '../../support/handClock.ts';
import { v2Line } from '../../v2/support/v2Line.ts';

/** What a stage is made with. */
interface StageOptions {
  readonly contracts?: readonly string[];
  readonly seed?: number;
  readonly speed?: number;
  readonly accounts?: readonly AccountOptions[];
  readonly unified?: UnifiedOptions;
}

/** A market of contracts with the Unified WebSocket before it, by the hand clock. */
export function unifiedStage({
  contracts = ['PF_XBTUSD', 'PF_ETHUSD'],
  seed = 1,
  speed = 1,
  accounts = [{ name: 'ann' }, { name: 'bob' }],
  unified: options = {},
}: StageOptions = {}) {
  const clock = handClock();
  const desk = faultDesk();
  const symbols = ['BTC/USD'];
  const stage = liveStage({ symbols, contracts, seed, speed, historyMinutes: 10, clock, desk, accounts });
  const { inside } = stage;
  const paths = unified(inside, options);
  let connections = 0;
  const market = (symbol = 'PF_XBTUSD'): SymbolMarket => {
    const found = inside.contracts.find(({ listing }) => listing.symbol === symbol);
    if (found === undefined) throw new Error(`${symbol} is not here`);
    return found;
  };
  return {
    ...stage,
    clock,
    desk,
    house: inside.house,
    market,
    /** A price some ticks away from the last one, as a number. */
    price(away: number, symbol = 'PF_XBTUSD'): number {
      const { last, listing } = market(symbol);
      return Number(digits(last() + away * listing.tickSize, listing.pricePrecision));
    },
    token(account = 'ann', permissions?: readonly Permission[]): string {
      const key = makeApiKey(inside.random, {
        account,
        kind: 'spot',
        ...(permissions === undefined ? {} : { permissions }),
      });
      return inside.tokens.issue(key).token;
    },
    line(path: keyof typeof paths, faults: ('loseAck' | 'ackNoData')[] = []) {
      connections += 1;
      return v2Line(paths[path], inside.house.now, connections, faults);
    },
  };
}
