import { tickerFrame } from '../../../frames/tickerFrame.ts';
import { loose } from '../../../futures/loose.ts';
import type { House } from '../../../house/House.ts';
import type { Publisher } from '../../../live/Publisher.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { rfc3339 } from '../../rfc3339.ts';
import { printer } from '../../v2/own/printer.ts';
import { withMembers } from './withMembers.ts';

const rate = (billionths: number | undefined) =>
  billionths === undefined ? undefined : loose(billionths / 1e9, 15);

/**
 * Ticks on trades. [W] All names are weak: Spot's, and for what only contracts have those of the old ticker in its
 * newer spelling. Rates are shares of the price an hour.
 * @param extras are those there at all?
 * @see https://docs.kraken.com/exchange/api-reference/unified-ws/ticker
 */
export function tickerPublisher(house: House, pair: SymbolMarket, extras: boolean): Publisher {
  const { listing } = pair;
  const print = printer(listing);
  const frame = (type: 'snapshot' | 'update'): string => {
    const plain = tickerFrame(pair, type, house.now());
    if (!extras) return plain;
    const { mark, index, openInterest, fundingRate, predictedRate, nextFundingAt } = house.contract(
      listing.symbol,
    );
    return withMembers(plain, {
      mark_price: print.price(mark),
      index_price: print.price(index),
      open_interest: print.qty(openInterest),
      funding_rate: rate(fundingRate),
      funding_rate_prediction: rate(predictedRate),
      next_funding_time: nextFundingAt === undefined ? undefined : rfc3339(nextFundingAt),
    });
  };
  return {
    snapshot: () => [frame('snapshot')],
    update: (trades) => (trades.length === 0 ? [] : [frame('update')]),
  };
}
