// Reasons, and the places that they are the reason of.
const reasons: readonly (readonly [why: string, places: readonly string[]])[] = [
  [
    'no maintenance and no incident is ever announced',
    [
      'Emergency',
      'Maintenance',
      'status update.data[0].emergency[]',
      'status update.data[0].upcoming_maintenance[]',
    ],
  ],
  ['there are no tokenised assets', ['Asset.multiplier']],
  [
    'contracts are no pairs that are traded on margin',
    ['Pair.margin_initial', 'Pair.position_limit_long', 'Pair.position_limit_short'],
  ],
  ['it was seen in captures of Spot alone', ['Pair.ws_display_price_precision']],
  ['listings do not change while the box is open', ['instrument update']],
  ['[W] how changes of a derivatives wallet are sorted is not known', ['Booked.category']],
  [
    'nothing that can be asked for is deprecated',
    [
      'add_order.result.warnings',
      'batch_add.result[].warnings',
      'batch_cancel.result.warnings',
      'cancel_all.result.warnings',
    ],
  ],
  ['contracts with a single collateral are not listed', ['margin single_collateral.data{}']],
  ['the schema lists them for failures, and a ping can not fail', ['pong.error', 'pong.success']],
];

/** Places of the page that the box never fills, and why. */
export const unifiedNeverTold: ReadonlyMap<string, string> = new Map(
  reasons.flatMap(([why, places]) => places.map((place) => [place, why] as const)),
);
