import { describe, expect, it } from '@jest/globals';
import { futuresErrors } from '../../../lib/protocol/futures/futuresErrors.ts';
import { unwrap } from '../../../lib/protocol/futures/unwrap.ts';
import { caught } from '../../core/errors/support/caught.ts';
import { decodeErrorRows } from '../../core/errors/support/decodeErrorRows.ts';

const { futures } = decodeErrorRows();
const answers = futures.filter(({ where }) => where === 'answers');
const numbers = answers.filter(({ said }) => /^\d+$/.test(said));
const orders = futures.filter(({ where }) => where === 'orders');
const rfqs = futures.filter(({ where }) => where === 'rfqs');

const told = (body: unknown, status = 200) =>
  caught(() =>
    unwrap({ name: 'Echo', answer: 'envelope' }, { status, headers: {}, text: JSON.stringify(body) }),
  );

describe('each error of the reference', () => {
  it.each(answers)('$said is known as the error of an answer', ({ said, ran, reaction }) => {
    const known = { name: 'ResponseError', code: said, ran, reaction };
    expect(told({ result: 'error', error: said, serverTime: 'T' })).toMatchObject({ ...known, detail: '' });
    expect(told({ result: 'error', error: ` ${said.toUpperCase()} : limitPrice` })).toMatchObject({
      ...known,
      detail: 'limitPrice',
    });
  });

  it.each(numbers)('$said is known as the number of a 4xx', ({ said, ran, reaction }) => {
    const errors = [{ code: Number(said), message: 'words' }];
    expect(told({ status: 'BAD_REQUEST', result: 'error', errors, serverTime: 'T' }, 400)).toMatchObject({
      code: said,
      said: [`${said}: words`],
      detail: 'words',
      ran,
      reaction,
    });
  });

  it.each(orders)('$said is known as the status of one order', ({ said, ran, reaction }) => {
    for (const name of ['sendStatus', 'editStatus', 'cancelStatus'])
      expect(told({ result: 'success', [name]: { status: said } })).toMatchObject({
        name: 'ResponseError',
        code: said,
        said: [said],
        ran,
        reaction,
      });
    expect(told({ result: 'success', batchStatus: [{ status: said }] })).toMatchObject({
      name: 'BatchError',
      parts: [{ index: 0, error: { code: said, ran, reaction } }],
    });
  });

  it.each([...rfqs, ...orders])('$said is known as the reason of a request for quotes', ({ said, ran }) => {
    expect(told({ result: 'success', status: 'failed', reason: said })).toMatchObject({ code: said, ran });
  });
});

describe('the tables', () => {
  it('have what the reference has, and nothing more', () => {
    const documented = [...new Set(futures.map(({ said }) => said))].sort();
    expect([...new Set(futuresErrors.answers.map(({ said }) => said))].sort()).toEqual(documented);
    expect([...new Set(futuresErrors.orders.map(({ said }) => said))].sort()).toEqual(documented);
  });

  it.each(futures)(
    'have the documented exception of $said ($where)',
    ({ where, said, exception, message }) => {
      const table = where === 'answers' ? futuresErrors.answers : futuresErrors.orders;
      const row = table.find((one) => one.said === said);
      expect(row?.exception).toEqual(exception === undefined ? undefined : { name: exception, message });
    },
  );

  it.each(futuresErrors.answers)('are consistent about $said', (row) => {
    expect(row.advice).toMatch(/^[A-Z].*[.]$/);
    expect(row.retryable).toBe(row.severity === 'passing' && row.reaction !== 'wait');
    if (['rate', 'wait'].includes(row.reaction)) expect(row.pauseMs).toBeGreaterThan(0);
    if (['fix', 'fatal'].includes(row.reaction)) expect(row.ran).toBe('no');
  });
});
