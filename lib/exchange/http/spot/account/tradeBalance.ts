import { usdValue } from '../../../house/usdValue.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import { digits } from '../../../wire/digits.ts';
import type { PrivateAsked, Route } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { param } from '../params/param.ts';
import { result } from '../result.ts';
import { money } from './money.ts';

/** @see https://docs.kraken.com/api/docs/rest-api/get-trade-balance */
export const tradeBalance: Route<PrivateAsked> = endpoint(
  { asset: param.optional(param.asset) },
  ({ asset = assetOf('USD') }, { inside, account }) => {
    const { house } = inside;
    const stands = house.tradeBalance(account);
    // dollars become units of another asset by what one of its units is worth
    const unit = 10n ** BigInt(asset.decimals);
    const worth = usdValue(house.pairs, asset.name, unit);
    const text = (usd: bigint): string => {
      if (asset.name === 'USD') return money.of('USD', usd);
      return money.of(asset.name, worth === 0n ? 0n : (usd * unit) / worth);
    };
    return result({
      eb: text(stands.equivalent),
      tb: text(stands.tradeable),
      m: text(stands.margin),
      n: text(stands.net),
      c: text(stands.cost),
      v: text(stands.value),
      e: text(stands.equity),
      mf: text(stands.free),
      mfo: text(stands.freeWithOrders),
      ml: stands.margin > 0n ? digits((stands.equity * 10_000n) / stands.margin, 2) : undefined,
      uv: text(0n),
    });
  },
);
