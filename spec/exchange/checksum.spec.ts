import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bookChecksum } from '../../lib/exchange/wire/bookChecksum.ts';
import { slowCrc32 } from './support/naiveBook.ts';

const levels = (text: string, priceDigits: number, qtyDigits: number) => {
  const units = (digits: string, precision: number): bigint => {
    const [whole = '', fraction = ''] = digits.split('.');
    return BigInt(whole + fraction.padEnd(precision, '0'));
  };
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [price = '', qty = ''] = row.trim().split(' ');
      return { price: Number(units(price, priceDigits)), qty: units(qty, qtyDigits) };
    });
};

describe('the checksum of a book', () => {
  // https://docs.kraken.com/api/docs/guides/spot-ws-book-v2
  const btcAsks = levels(
    `45285.2 0.00100000
    45286.4 1.54571953
    45286.6 1.54571109
    45289.6 1.54560911
    45290.2 0.15890660
    45291.8 1.54553491
    45294.7 0.04454749
    45296.1 0.35380000
    45297.5 0.09945542
    45299.5 0.18772827`,
    1,
    8,
  );
  const btcBids = levels(
    `45283.5 0.10000000
    45283.4 1.54582015
    45282.1 0.10000000
    45281.0 0.10000000
    45280.3 1.54592586
    45279.0 0.07990000
    45277.6 0.03310103
    45277.5 0.30000000
    45277.3 1.54602737
    45276.6 0.15445238`,
    1,
    8,
  );
  const maticAsks = levels(
    `0.5668 4410.79769741
    0.5669 4655.40412487
    0.567 49844.89424998
    0.5671 24306.41678
    0.5672 29783.25223475
    0.5673 57234.71239278
    0.5674 45065.04744
    0.5675 5912.76380354
    0.5676 42514.92434778
    0.5677 36304.0847022`,
    4,
    8,
  );
  const maticBids = levels(
    `0.5666 4831.75496356
    0.5665 6658.22734739
    0.5664 18724.91513344
    0.5663 11563.92544914
    0.5662 14006.65365711
    0.5661 17454.85679807
    0.566 18097.1547
    0.5659 33644.89175666
    0.5658 148.3464
    0.5657 606.70854372`,
    4,
    8,
  );

  it('is that of the published BTC/USD book', () => {
    expect(bookChecksum(btcAsks, btcBids)).toBe(3310070434);
  });

  it('is that of the published MATIC/USD book, before and after its update', () => {
    expect(bookChecksum(maticAsks, maticBids)).toBe(2439117997);
    const updated = maticBids.map((level) =>
      level.price === 5657 ? { ...level, qty: 109_839_475_580n } : level,
    );
    expect(bookChecksum(maticAsks, updated)).toBe(2114181697);
  });

  it('covers ten levels a side and no more', () => {
    const deeper = { price: 999_999, qty: 1n };
    expect(bookChecksum([...btcAsks, deeper], [...btcBids, deeper])).toBe(3310070434);
  });

  it('is the CRC-32 of its definition for whatever rests', () => {
    const side = fc.array(
      fc.record({ price: fc.integer({ min: 1 }), qty: fc.bigInt({ min: 1n, max: 1n << 80n }) }),
      {
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(side, side, (asks, bids) => {
        const text = [...asks.slice(0, 10), ...bids.slice(0, 10)]
          .map(({ price, qty }) => `${price}${qty}`)
          .join('');
        expect(bookChecksum(asks, bids)).toBe(slowCrc32(text));
      }),
    );
  });
});
