// Pure: orders of an account as openOrders tells them.
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { CloseDraft } from '../../../house/Order.ts';
import type { Wire } from '../../Wire.ts';
import type { Printer } from '../printer.ts';
import { seconds } from '../seconds.ts';
import type { Members } from './Members.ts';
import { orderFilled } from './orderFilled.ts';
import { orderNames } from './orderNames.ts';
import { orderTerms } from './orderTerms.ts';

const contingent = ({ type, limit, trigger }: CloseDraft): Wire => ({
  oflags: '',
  ordertype: type,
  price: (trigger ?? limit)?.value ?? '0',
  price2: trigger === undefined ? '0' : (limit?.value ?? '0'),
});

/** @param unset how a time is told that is not set  @see https://docs.kraken.com/api/docs/websocket-v1/openorders */
export function orderMembers(order: OrderView, print: Printer, unset: '0.000000' | null): Members {
  const { close, feeIn, postOnly, cash, openedAt, startAt, expireAt, timeInForce, parent } = order;
  const time = (us: number | undefined): string | null => (us === undefined ? unset : seconds(us));
  const flags = [
    ...(cash === undefined ? [] : ['viqc']),
    feeIn === 'quote' ? 'fciq' : 'fcib',
    ...(postOnly ? ['post'] : []),
  ];
  return {
    ...orderFilled(order, print),
    ...orderTerms(order, print),
    ...orderNames(order),
    amended: order.amended ? true : undefined,
    contingent: close === undefined ? undefined : contingent(close),
    expiretm: time(expireAt),
    oflags: flags.join(','),
    opentm: seconds(openedAt),
    refid: parent ?? null,
    starttm: time(startAt),
    status: order.status,
    timeinforce: timeInForce.toUpperCase(),
  };
}
