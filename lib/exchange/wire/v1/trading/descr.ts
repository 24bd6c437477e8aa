// Pure: an order in words, as it is confirmed.

import type { OrderView } from '../../../house/HouseEvent.ts';
import { orderText } from '../own/orderText.ts';
import { volumeText } from '../own/volumeText.ts';
import type { Printer } from '../printer.ts';

/** `buy 0.01000000 XBTUSD @ limit 90000`: prices as they were asked for. */
export function descr(order: OrderView, print: Printer, price = '', price2 = ''): string {
  const volume = volumeText(order, print);
  const priced = order.type === 'market' || order.type === 'settle-position' ? '' : price;
  return orderText(order, print.altname, volume, [priced, price2]).replace(/ +$/, '').replaceAll('  ', ' ');
}
