import type { HouseEvent } from '../../../house/HouseEvent.ts';
import { jsonText } from '../../../wire/jsonText.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { accountUid } from '../../accountUid.ts';
import { exposure } from '../../exposure.ts';
import { isContract } from '../../isContract.ts';
import { millis } from '../../millis.ts';
import { wallet } from '../../wallet.ts';
import type { Owner, OwnFeed } from './OwnFeed.ts';

function flex({ inside, account }: Owner): Readonly<Record<string, Wire>> {
  const held = wallet(inside, account);
  const { size, leverage } = exposure(inside, account);
  const margins = {
    initial_margin: held.initialMarginWithOrders,
    initial_margin_without_orders: held.initialMargin,
    maintenance_margin: held.maintenanceMargin,
    pnl: held.pnl,
    unrealized_funding: held.unrealizedFunding,
    total_unrealized: held.totalUnrealized,
    total_unrealized_as_margin: held.totalUnrealized,
  };
  const sums = {
    balance_value: held.balanceValue,
    portfolio_value: held.portfolioValue,
    collateral_value: held.collateralValue,
    ...margins,
    margin_equity: held.marginEquity,
    available_margin: held.availableMargin,
    total_position_size: size,
  };
  return {
    currencies: Object.fromEntries(
      held.purses.map((purse) => [
        purse.currency,
        {
          quantity: purse.quantity,
          value: purse.value,
          collateral_value: purse.collateral,
          available: purse.available,
          haircut: purse.haircut,
          conversion_spread: 0,
        },
      ]),
    ),
    ...sums,
    isolated: {},
    cross: { ...sums, effective_leverage: leverage },
    portfolio_margin_breakdown: {
      market_risk: 0,
      abs_options_delta: 0,
      net_position_delta: 0,
      futures_maintenance_margin: held.maintenanceMargin,
      futures_cash_value: held.balanceValue,
      futures_upnl_cash_value: held.pnl,
    },
  };
}

/** Does it change what the wallet holds or needs? */
function moves({ inside }: Owner, event: HouseEvent): boolean {
  if (event.type === 'ledger') return event.entry.wallet === 'futures';
  if (event.type === 'position') return true;
  return (
    ['opened', 'canceled', 'expired', 'amended'].includes(event.type) &&
    isContract(inside, event.order.symbol)
  );
}

/** The whole at first, then the wallet of the contracts when it changes. */
export const balances: OwnFeed = (owner) => {
  const { inside, account } = owner;
  let seq = 0;
  const text = (feed: string, members: Readonly<Record<string, Wire>>): string =>
    jsonText({
      feed,
      account: accountUid(account),
      ...members,
      flex_futures: flex(owner),
      timestamp: millis(inside.house.now()),
      seq,
    });
  return {
    snapshot() {
      seq = 0;
      return [text('balances_snapshot', { holding: {}, futures: {} })];
    },
    told(event) {
      if (!moves(owner, event)) return [];
      seq += 1;
      return [text('balances', {})];
    },
  };
};
