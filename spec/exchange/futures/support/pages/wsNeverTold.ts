// Reasons, and the places that they are the reason of.
const reasons: readonly (readonly [why: string, places: readonly string[]])[] = [
  [
    'options are not listed',
    [
      'Greeks',
      'TickerCommon.greeks',
      'ticker_lite.greeks',
      'Position.delta',
      'Position.gamma',
      'Position.iv',
      'Position.rho',
      'Position.theta',
      'Position.vega',
    ],
  ],
  [
    'inverse contracts, whose wallets these are, are not listed',
    ['SingleWallet', 'balances.futures', 'balances_snapshot.futures{}'],
  ],
  ['what comes in goes to the multi-collateral wallet', ['balances.holding', 'balances_snapshot.holding{}']],
  ['no position has a margin of its own', ['FlexWallet.isolated{}', 'Margins']],
  ['what it looks like is on no page', ['FlexWallet.unified_balances']],
  ['collateral is never converted', ['LogEntry.conversion_spread_percentage not null']],
  ['a liquidation costs no more than its trades', ['LogEntry.liquidation_fee not null']],
  ['it was seen in test data of one client alone', ['alert Bad request']],
  [
    'an edit of what is gone is refused over REST and changes nothing here',
    ['open_orders order_for_edit_not_found', 'open_orders_verbose order_for_edit_not_found'],
  ],
];

/** Places of the page that the box never fills, and why. */
export const wsNeverTold: ReadonlyMap<string, string> = new Map(
  reasons.flatMap(([why, places]) => places.map((place) => [place, why] as const)),
);
