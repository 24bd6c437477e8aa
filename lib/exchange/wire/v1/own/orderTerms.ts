// Pure: the terms of an order.
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Printer } from '../printer.ts';
import { closeText } from './closeText.ts';
import type { Members } from './Members.ts';
import { orderPrices } from './orderPrices.ts';
import { orderText } from './orderText.ts';
import { orderTriggered } from './orderTriggered.ts';
import { volumeText } from './volumeText.ts';

/** What it is for; it changes by amends only. */
export function orderTerms(order: OrderView, print: Printer): Members {
  const { side, type, leverage, close, display, shown } = order;
  const [price, price2] = orderPrices(order, print);
  const vol = volumeText(order, print);
  const iceberg = display !== undefined;
  return {
    descr: {
      close: close === undefined ? null : closeText(close),
      leverage: leverage > 0 ? `${leverage}:1` : null,
      margin: leverage > 0 ? true : undefined,
      order: orderText(order, print.pair, vol, [price, price2]),
      ordertype: type,
      pair: print.pair,
      price,
      price2,
      type: side,
    },
    display_volume: iceberg ? print.qty(display) : undefined,
    display_volume_remain: iceberg ? print.qty(shown) : undefined,
    ...orderTriggered(order, print),
    vol,
  };
}
