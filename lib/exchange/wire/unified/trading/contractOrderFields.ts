// Pure: the fields of an order in a contract, wherever it is asked for.
import type { FieldRule, FieldRules } from '../../v2/trading/FieldRule.ts';
import { fieldRules as is } from '../../v2/trading/fieldRules.ts';
import { orderFields } from '../../v2/trading/orderFields.ts';

/** A field whose words are fewer than on Spot. */
const oneOf =
  (...words: readonly string[]): FieldRule =>
  (value, name) =>
    is.text(value, name) ??
    (words.some((word) => word === value) ? undefined : `EGeneral:Invalid arguments:${name}`);

/** [W] The last three are not visible or presumed away, the others are documented as not for derivatives. */
const spotOnly: readonly string[] = [
  'display_qty',
  'expire_time',
  'fee_preference',
  'margin',
  'cash_order_qty',
  'effective_time',
  'order_userref',
];

/** Old names that this socket never had. */
const old: readonly string[] = ['no_mpp', 'stop_price', 'trigger'];

/**
 * Those of Spot without what is not for derivatives: no icebergs, nothing to settle, nothing that ends by itself.
 * [W] `side`, `order_qty`, `limit_price`, `post_only`, `reduce_only`, `stp_type` and their like are Spot's.
 * @see https://docs.kraken.com/exchange/api-reference/unified-ws/add_order
 */
export const contractOrderFields: FieldRules = new Map([
  ...[...orderFields].filter(([name]) => ![...spotOnly, ...old].includes(name)),
  [
    'order_type',
    oneOf(
      'limit',
      'market',
      'stop-loss',
      'stop-loss-limit',
      'take-profit',
      'take-profit-limit',
      'trailing-stop',
      'trailing-stop-limit',
    ),
  ],
  ['time_in_force', oneOf('gtc', 'ioc', 'fok')],
  ['limit_price_type', oneOf('static')],
]);
