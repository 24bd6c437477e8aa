import type { AccountOptions } from '../../../../lib/exchange/AccountOptions.ts';
import { makeApiKey } from '../../../../lib/exchange/access/makeApiKey.ts';
import type { Permission } from '../../../../lib/exchange/access/Permission.ts';
import { faultDesk } from '../../../../lib/exchange/faults/faultDesk.ts';
import { liveStage } from '../../../../lib/exchange/live/liveStage.ts';
import type { SymbolMarket } from '../../../../lib/exchange/market/symbolMarket.ts';
import { v2 } from '../../../../lib/exchange/wire/v2/v2.ts';
import { handClock } from '../../support/handClock.ts';
import { v2Line } from './v2Line.ts';

/** What a stage is made with. */
interface StageOptions {
  readonly symbols?: readonly string[];
  readonly seed?: number;
  readonly speed?: number;
  readonly accounts?: readonly AccountOptions[];
  readonly limits?: boolean;
}

/** A market and its house with the second WebSocket before them, by the hand clock. */
export function v2Stage({
  symbols = ['BTC/USD', 'ETH/USD'],
  seed = 1,
  speed = 1,
  accounts = [{ name: 'ann' }, { name: 'bob' }],
  limits = false,
}: StageOptions = {}) {
  const clock = handClock();
  const desk = faultDesk();
  const stage = liveStage({ symbols, seed, speed, historyMinutes: 10, clock, desk, accounts, limits });
  const { inside } = stage;
  const hosts = v2(inside, stage.feed);
  let connections = 0;
  return {
    ...stage,
    clock,
    desk,
    house: inside.house,
    market(symbol = 'BTC/USD'): SymbolMarket {
      const found = inside.spot.find(({ listing }) => listing.symbol === symbol);
      if (found === undefined) throw new Error(`${symbol} is not here`);
      return found;
    },
    token(account = 'ann', permissions?: readonly Permission[]): string {
      const key = makeApiKey(inside.random, {
        account,
        kind: 'spot',
        ...(permissions === undefined ? {} : { permissions }),
      });
      return inside.tokens.issue(key).token;
    },
    line(host: keyof typeof hosts, faults: ('loseAck' | 'ackNoData')[] = []) {
      connections += 1;
      return v2Line(hosts[host], inside.house.now, connections, faults);
    },
  };
}
