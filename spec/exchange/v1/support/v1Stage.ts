import { makeApiKey } from '../../../../lib/exchange/access/makeApiKey.ts';
import type { Permission } from '../../../../lib/exchange/access/Permission.ts';
import { faultDesk } from '../../../../lib/exchange/faults/faultDesk.ts';
import { liveStage } from '../../../../lib/exchange/live/liveStage.ts';
import { random } from '../../../../lib/exchange/market/random.ts';
import { v1Protocols } from '../../../../lib/exchange/wire/v1/v1Protocols.ts';
import { handClock } from '../../support/handClock.ts';

/** What a stage is made with. */
interface StageOptions {
  readonly symbols?: readonly string[];
  readonly seed?: number;
  readonly speed?: number;
  readonly historyMinutes?: number;
}

/** A live exchange with the first WebSocket before it, by the hand clock. Ann and Bob have money. */
export function v1Stage({
  symbols = ['BTC/USD', 'ETH/USD'],
  seed = 1,
  speed = 60,
  historyMinutes = 30,
}: StageOptions = {}) {
  const clock = handClock();
  const desk = faultDesk();
  const { inside } = liveStage({
    symbols,
    contracts: ['PF_XBTUSD'],
    accounts: [{ name: 'ann' }, { name: 'bob', tier: 'intermediate' }],
    seed,
    speed,
    historyMinutes,
    clock,
    desk,
  });
  const chance = random(seed);
  return {
    clock,
    desk,
    inside,
    house: inside.house,
    pairs: inside.house.pairs,
    now: inside.house.now,
    protocols: v1Protocols(inside),
    /** A token of an account. */
    token: (account = 'ann', permissions?: readonly Permission[]): string =>
      inside.tokens.issue(
        makeApiKey(chance, { account, kind: 'spot', ...(permissions === undefined ? {} : { permissions }) }),
      ).token,
  };
}
