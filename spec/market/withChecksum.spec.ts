import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { from } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { ChecksumError } from '../../lib/core/errors/ChecksumError.ts';
import type { Gap } from '../../lib/core/model/Gap.ts';
import type { Level } from '../../lib/core/model/Level.ts';
import type { Book } from '../../lib/market/Book.ts';
import { withChecksum } from '../../lib/market/withChecksum.ts';
import { decimal } from '../core/support/decimal.ts';
import { aBook, plainChecksum } from './support/aBook.ts';
import { operatorLaw } from './support/operatorLaw.ts';

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));

const gap: Gap = { type: 'gap', epoch: 2, why: 'closed 1012', downMs: 40 };

/** What is told of these, and the error that ends it. */
function verified(...books: readonly (Book | Gap)[]) {
  const told: (Book | Gap)[] = [];
  const errors: unknown[] = [];
  from(books)
    .pipe(withChecksum())
    .subscribe({ next: (one) => told.push(one), error: (error: unknown) => errors.push(error) });
  return { told, errors };
}

describe('withChecksum', () => {
  it('lets good books and gaps through as they are', () => {
    const [one, other] = [aBook(), aBook({ bids: [], at: '2026-11-03T09:15:20.100211Z' })];
    const { told, errors } = verified(one, gap, other);
    expect(told[0]).toBe(one);
    expect(told[1]).toBe(gap);
    expect(told[2]).toBe(other);
    expect(errors).toEqual([]);
  });

  it('ends at the first bad book, says both sums, and never shows it', () => {
    const held = aBook().checksum;
    const bad = aBook({ symbol: 'ETH/USD', checksum: 7 });
    const { told, errors } = verified(aBook(), bad, aBook());
    expect(told).toEqual([aBook()]);
    expect(errors).toEqual([new ChecksumError('ETH/USD', 7, held)]);
    expect(errors[0]).toMatchObject({ symbol: 'ETH/USD', told: 7, held, code: 'CHECKSUM', retryable: true });
  });

  it('leaves its source in the frame of the bad book', () => {
    marbles().run(({ hot, expectObservable, expectSubscriptions }) => {
      const values = { a: aBook(), b: aBook({ checksum: 7 }), c: aBook() };
      const source = hot('-a-b-c', values);
      const subs = '      ^--!';
      const wanted = '    -a-#';
      const error = new ChecksumError('BTC/USD', 7, values.a.checksum);
      expectObservable(source.pipe(withChecksum())).toBe(wanted, values, error);
      expectSubscriptions(source.subscriptions).toBe(subs);
    });
  });

  it('does not take a lost zero for the same', () => {
    const { checksum } = aBook({ asks: [{ price: '100.50', qty: '2.00' }] });
    expect(verified(aBook({ asks: [{ price: '100.5', qty: '2.00' }], checksum })).told).toEqual([]);
  });

  it('finds any one lot that is wrong among the best ten, and none below', () => {
    const quantities = fc.array(fc.bigInt({ min: 1n, max: 1n << 70n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(quantities, fc.nat(), fc.boolean(), (lots, chance, onBids) => {
        const side = (own: readonly bigint[]): readonly Level[] =>
          own.map((qty, index) => ({ price: decimal(1_000n + BigInt(index), 1), qty: decimal(qty, 8) }));
        const wrong = chance % lots.length;
        const [good, bad] = [side(lots), side(lots.map((qty, index) => (index === wrong ? qty + 1n : qty)))];
        const truth = aBook({ bids: good, asks: good });
        const damaged: Book = { ...truth, ...(onBids ? { bids: bad } : { asks: bad }) };
        const { told, errors } = verified(truth, damaged);
        expect(told).toEqual(wrong < 10 ? [truth] : [truth, damaged]);
        const held = plainChecksum(damaged.bids, damaged.asks);
        expect(errors).toEqual(wrong < 10 ? [new ChecksumError('BTC/USD', truth.checksum, held)] : []);
      }),
    );
  });
});

operatorLaw('withChecksum', (source) => source.pipe(withChecksum()), [aBook(), gap, aBook({ bids: [] })]);
