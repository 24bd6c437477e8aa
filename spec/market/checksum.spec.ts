import { crc32 as zlibCrc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Level } from '../../lib/core/model/Level.ts';
import { checksum } from '../../lib/market/checksum.ts';
import { decimal } from '../core/support/decimal.ts';
import { slowCrc32 } from '../exchange/support/naiveBook.ts';
import { levels } from './support/levels.ts';

describe('checksum', () => {
  // https://docs.kraken.com/api/docs/guides/spot-ws-book-v2
  const btcAsks = levels(`
    45285.2 0.00100000
    45286.4 1.54571953
    45286.6 1.54571109
    45289.6 1.54560911
    45290.2 0.15890660
    45291.8 1.54553491
    45294.7 0.04454749
    45296.1 0.35380000
    45297.5 0.09945542
    45299.5 0.18772827`);
  const btcBids = levels(`
    45283.5 0.10000000
    45283.4 1.54582015
    45282.1 0.10000000
    45281.0 0.10000000
    45280.3 1.54592586
    45279.0 0.07990000
    45277.6 0.03310103
    45277.5 0.30000000
    45277.3 1.54602737
    45276.6 0.15445238`);
  // the vendor prints these without their last zeros: the wire has them
  const maticAsks = levels(`
    0.5668 4410.79769741
    0.5669 4655.40412487
    0.5670 49844.89424998
    0.5671 24306.41678000
    0.5672 29783.25223475
    0.5673 57234.71239278
    0.5674 45065.04744000
    0.5675 5912.76380354
    0.5676 42514.92434778
    0.5677 36304.08470220`);
  const maticBids = levels(`
    0.5666 4831.75496356
    0.5665 6658.22734739
    0.5664 18724.91513344
    0.5663 11563.92544914
    0.5662 14006.65365711
    0.5661 17454.85679807
    0.5660 18097.15470000
    0.5659 33644.89175666
    0.5658 148.34640000
    0.5657 606.70854372`);

  it('is that of the published BTC/USD book', () => {
    expect(checksum(btcBids, btcAsks)).toBe(3310070434);
  });

  it('is that of the published MATIC/USD book, before and after its update', () => {
    expect(checksum(maticBids, maticAsks)).toBe(2439117997);
    const updated = maticBids.map((level) =>
      level.price === '0.5657' ? { ...level, qty: '1098.39475580' as const } : level,
    );
    expect(checksum(updated, maticAsks)).toBe(2114181697);
  });

  it('is another one without the zeros behind', () => {
    const bare = ({ price, qty }: Level): Level => ({ price: `${Number(price)}`, qty: `${Number(qty)}` });
    expect(checksum(maticBids.map(bare), maticAsks.map(bare))).toBe(3830085102);
  });

  it('covers ten levels a side and no more', () => {
    const deeper: Level = { price: '1.0', qty: '1.00000000' };
    expect(checksum([...btcBids, deeper], [...btcAsks, deeper])).toBe(3310070434);
  });

  it.each<readonly [string, readonly Level[], readonly Level[], string]>([
    ['the least quantity', [{ price: '0.00000001', qty: '0.00000001' }], [], '11'],
    ['zeros behind', [{ price: '10.0', qty: '0.10000000' }], [], '10010000000'],
    ['no point', [{ price: '70', qty: '3' }], [], '703'],
    [
      'a quantity beyond 2^53',
      [],
      [{ price: '0.000007123', qty: '118390456789.00000001' }],
      '712311839045678900000001',
    ],
    ['asks first', [{ price: '1.0', qty: '2.0' }], [{ price: '3.0', qty: '4.0' }], '30401020'],
    ['an empty book', [], [], ''],
  ])('takes the digits of the wire: %s', (_name, bids, asks, digits) => {
    expect(checksum(bids, asks)).toBe(zlibCrc32(digits));
  });

  it('is that of its definition for whatever rests, also on thin sides', () => {
    const wholes = fc.record({
      price: fc.bigInt({ min: 1n, max: 1n << 60n }),
      qty: fc.bigInt({ min: 1n, max: 1n << 80n }),
    });
    const side = fc.array(wholes, { maxLength: 14 });
    const precision = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(side, side, precision, precision, (bids, asks, priceDigits, qtyDigits) => {
        const printed = (rows: typeof bids): readonly Level[] =>
          rows.map(({ price, qty }) => ({
            price: decimal(price, priceDigits),
            qty: decimal(qty, qtyDigits),
          }));
        // the digits of a wire number are its units
        const units = [...asks.slice(0, 10), ...bids.slice(0, 10)].map(({ price, qty }) => `${price}${qty}`);
        expect(checksum(printed(bids), printed(asks))).toBe(slowCrc32(units.join('')));
      }),
    );
  });
});
