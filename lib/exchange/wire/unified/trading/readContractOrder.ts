// Pure: an order in a contract as a client asks for it.
import type { OrderDraft } from '../../../house/OrderDraft.ts';
import type { Fields } from '../../v2/trading/Fields.ts';
import { readOrder } from '../../v2/trading/readOrder.ts';

/**
 * As on Spot, but a limit price is always a price. [W] The page calls it that and an offset from the trigger in one breath.
 * @param fields checked by their rules  @returns a text: the exchange's words against it
 */
export const readContractOrder = (
  fields: Fields,
  around: Parameters<typeof readOrder>[1],
): OrderDraft | string => readOrder({ ...fields, limit_price_type: 'static' }, around);
