import { describe, expect, it } from '@jest/globals';
import { stringify } from 'lossless-json';
import { futuresCatalogue } from '../../../../lib/protocol/futures/futuresCatalogue.ts';
import { encodeLoosely } from '../../spot/support/encodeLoosely.ts';
import { refused } from '../../spot/support/refused.ts';

const { batchOrder } = futuresCatalogue;

const send = {
  order: 'send',
  order_tag: '1',
  orderType: 'lmt',
  symbol: 'PF_XBTUSD',
  side: 'buy',
  size: 1,
} as const;
const batch = (...instructions: readonly unknown[]) =>
  encodeLoosely(batchOrder, { batchOrder: instructions });

// for the compiler, which checks the lines that must not pass
const kinds = [
  () => batchOrder.encode({ batchOrder: [send, { order: 'edit', cliOrdId: 'a', size: '2' }] }),
  () => batchOrder.encode({ batchOrder: [{ order: 'cancel', order_id: 'a' }], processBefore: 'x' }),
  // @ts-expect-error an instruction to send needs its members
  () => batchOrder.encode({ batchOrder: [{ order: 'send', order_tag: '1' }] }),
  // @ts-expect-error to cancel takes no size
  () => batchOrder.encode({ batchOrder: [{ order: 'cancel', cliOrdId: 'a', size: 1 }] }),
  // @ts-expect-error there is no such kind
  () => batchOrder.encode({ batchOrder: [{ order: 'wait' }] }),
];

describe('a batch', () => {
  it('has a type for each kind of instruction', () => {
    expect(kinds).toHaveLength(5);
  });

  it('writes figures as JSON numbers that keep their digits', () => {
    const wire = batch(
      { ...send, size: '1.50', limitPrice: '0.10000000' },
      { order: 'edit', cliOrdId: 'a', size: 1e-7 },
    );
    expect(stringify(wire)).toBe(
      '{"batchOrder":[{"order":"send","order_tag":"1","orderType":"lmt","symbol":"PF_XBTUSD","side":"buy","size":1.50,"limitPrice":0.10000000},{"order":"edit","cliOrdId":"a","size":0.0000001}]}',
    );
  });

  it('tells what may be asked of each kind, for pages and command lines', () => {
    const members = batchOrder.rules['batchOrder']?.members ?? {};
    expect(members['order']).toMatchObject({ required: true, oneOf: ['send', 'edit', 'cancel'] });
    expect(Object.keys(members)).toEqual([
      'order',
      'order_tag',
      'orderType',
      'symbol',
      'side',
      'size',
      'limitPrice',
      'stopPrice',
      'trailingStopMaxDeviation',
      'trailingStopDeviationUnit',
      'cliOrdId',
      'triggerSignal',
      'reduceOnly',
      'order_id',
      'qtyMode',
    ]);
    expect(members['size']).toMatchObject({ required: false });
  });

  const kind = "Give one of 'send', 'edit', 'cancel'.";
  const list = "Give a list of 1 to 500, each an object whose order is one of 'send', 'edit', 'cancel'.";
  it.each([
    [[], 'BatchOrder: batchOrder can not be a list', list],
    [Array.from({ length: 501 }, () => send), 'BatchOrder: batchOrder can not be a list', list],
    [
      ['cancel'],
      "BatchOrder: batchOrder.0 can not be 'cancel'",
      "Give an object whose order is one of 'send', 'edit', 'cancel'.",
    ],
    [[send, { order: 'wait' }], "BatchOrder: batchOrder.1: order can not be 'wait'", kind],
    [[{ cliOrdId: 'a' }], 'BatchOrder: batchOrder.0: order can not be of type undefined', kind],
    [[{ order: 'toString' }], "BatchOrder: batchOrder.0: order can not be 'toString'", kind],
    [[{ ...send, order_tag: undefined }], 'BatchOrder: batchOrder.0 needs order_tag', 'Give a text.'],
    [
      [{ order: 'cancel', cliOrdId: 'a', size: 1 }],
      "BatchOrder: batchOrder.0 has no parameter 'size'",
      'It takes order, order_id, cliOrdId.',
    ],
    [
      [{ order: 'cancel' }],
      'BatchOrder: batchOrder.0 needs order_id or cliOrdId',
      'Give one of order_id, cliOrdId.',
    ],
    [
      [{ order: 'edit', size: 1 }],
      'BatchOrder: batchOrder.0 needs order_id or cliOrdId',
      'Give one of order_id, cliOrdId.',
    ],
    [
      [{ ...send, size: 'all' }],
      "BatchOrder: batchOrder.0: size can not be 'all'",
      'Give a number, as text if its digits matter.',
    ],
  ])('is refused with the place of what is wrong: %#', (instructions, ...wanted) => {
    expect(refused(() => batch(...instructions))).toEqual(wanted);
  });
});
