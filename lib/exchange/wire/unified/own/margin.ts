import { currencyNamed } from '../../../futures/currencyNamed.ts';
import { wallet } from '../../../futures/wallet.ts';
import type { HouseEvent } from '../../../house/HouseEvent.ts';
import { jsonText } from '../../jsonText.ts';
import type { Wire } from '../../Wire.ts';
import type { OwnChannel, OwnFrame, OwnGround } from './OwnChannel.ts';

/** [W] All names inside are those of the old feed, whose sections these are. */
function multiCollateral({ inside, account }: OwnGround): Wire {
  const held = wallet(inside, account);
  return {
    currencies: Object.fromEntries(
      held.purses.map(({ currency, quantity, value, collateral, available, haircut }) => [
        currencyNamed(currency),
        { quantity, value, collateral_value: collateral, available, haircut },
      ]),
    ),
    balance_value: held.balanceValue,
    portfolio_value: held.portfolioValue,
    collateral_value: held.collateralValue,
    initial_margin: held.initialMargin,
    initial_margin_with_orders: held.initialMarginWithOrders,
    maintenance_margin: held.maintenanceMargin,
    pnl: held.pnl,
    unrealized_funding: held.unrealizedFunding,
    total_unrealized: held.totalUnrealized,
    margin_equity: held.marginEquity,
    available_margin: held.availableMargin,
  };
}

/**
 * Both sections at once, then one of them whole when it changes [D]: on events, and each second where prices moved it.
 * There are no single-collateral contracts here, so that section stays empty.
 * @see https://docs.kraken.com/exchange/api-reference/unified-ws/margin
 */
export function margin(ground: OwnGround): OwnChannel {
  const { markets } = ground;
  let told = '';
  const multi = (): OwnFrame => ({ type: 'multi_collateral', data: multiCollateral(ground) });
  const changed = (): readonly OwnFrame[] => {
    const frame = multi();
    const text = jsonText(frame);
    if (text === told) return [];
    told = text;
    return [frame];
  };
  const concerns = (event: HouseEvent): boolean => {
    if (event.type === 'ledger') return event.entry.wallet === 'futures';
    return event.type === 'position' || markets.has(event.order.symbol);
  };
  return {
    snapshot: () => [...changed(), { type: 'single_collateral', data: {} }],
    update: (event) => (concerns(event) ? changed() : []),
    beat: changed,
  };
}
