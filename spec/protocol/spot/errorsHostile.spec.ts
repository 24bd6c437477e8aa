import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KrakenError } from '../../../lib/core/errors/KrakenError.ts';
import type { Endpoint } from '../../../lib/protocol/Endpoint.ts';
import { unwrap as unwrapFutures } from '../../../lib/protocol/futures/unwrap.ts';
import { unwrap as unwrapSpot } from '../../../lib/protocol/spot/unwrap.ts';
import type { Told } from '../../../lib/protocol/Told.ts';

const sides = [
  ['Spot', unwrapSpot],
  ['Futures', unwrapFutures],
] as const;

const answers: readonly Endpoint<never, unknown>['answer'][] = ['envelope', 'bare', 'text', 'bytes'];
const names = ['Echo', 'AddOrderBatch', 'EditOrder', 'BatchOrder', 'SendOrder'];

// the members that mean something, filled with anything
const members = fc.dictionary(
  fc.constantFrom(
    ...['error', 'errors', 'result', 'status', 'reason', 'type', 'detail', 'title', 'message', 'suberror'],
    ...['sendStatus', 'editStatus', 'cancelStatus', 'batchStatus', 'orders', 'error_message', '__proto__'],
  ),
  fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      'error',
      'success',
      'failed',
      'Err',
      'selfFill',
      'EService:Busy',
      'tag:kraken.com,2025:X',
    ),
    fc.array(fc.oneof(fc.jsonValue(), fc.record({ status: fc.constantFrom('selfFill', 'placed', 1, null) }))),
    fc.record({ status: fc.string(), orders: fc.array(fc.record({ error: fc.jsonValue() })) }),
  ),
);
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.json(),
  members.map((body) => JSON.stringify(body)),
  fc
    .record({ error: fc.array(fc.string({ unit: 'binary', maxLength: 2_000 }), { maxLength: 40 }) })
    .map((body) => JSON.stringify(body)),
  fc.nat(5_000).map((depth) => '['.repeat(depth)),
);
const told: fc.Arbitrary<Told> = fc.record(
  {
    status: fc.oneof(fc.constantFrom(0, 200, 202, 204, 302, 400, 401, 403, 404, 429, 500, 503), fc.nat(999)),
    headers: fc.dictionary(
      fc.constantFrom('content-type', 'date', 'retry-after', 'rate-limit-reset'),
      fc.string(),
    ),
    text,
    bytes: fc.uint8Array(),
  },
  { requiredKeys: ['status', 'headers', 'text'] },
);

describe.each(sides)('any answer of %s', (_side, unwrap) => {
  it('is a result or an error of this library, which can be told and has words of a bearable length', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...answers), told, (name, answer, one) => {
        try {
          expect(unwrap({ name, answer }, one).result).toBeDefined();
        } catch (error) {
          if (!(error instanceof KrakenError)) throw error;
          expect(error.endpoint).toBe(name);
          expect(error.message.length).toBeLessThan(5_000);
          expect(error.code).not.toBe('');
          expect(error.pauseMs).toBeGreaterThanOrEqual(0);
          expect(error.pauseMs).toBeLessThanOrEqual(900_000);
          expect(JSON.stringify(error)).toContain(JSON.stringify(error.code));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('that is not JSON leaves no word of it in the error', () => {
    const words = fc.stringMatching(/^[a-z]{12,40}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...answers),
        words,
        fc.constantFrom(400, 429, 500),
        (answer, word, status) => {
          for (const body of [word, `<p>${word}</p>`, `{"a":"${word}`, `"${word}"`]) {
            try {
              unwrap({ name: 'Echo', answer }, { status, headers: {}, text: body });
            } catch (error) {
              expect(JSON.stringify(error)).not.toContain(word);
              continue;
            }
            throw new Error('it was taken for a result');
          }
        },
      ),
    );
  });
});
