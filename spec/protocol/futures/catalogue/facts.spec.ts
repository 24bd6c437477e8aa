import { describe, expect, it } from '@jest/globals';
import { futuresCatalogue } from '../../../../lib/protocol/futures/futuresCatalogue.ts';
import { asks } from './support/asks.ts';
import { facts } from './support/facts.ts';

const endpoints = Object.values(futuresCatalogue);

const unitsOf = (
  name: 'getFills' | 'getAccountLog' | 'batchOrder',
  params: Readonly<Record<string, unknown>>,
): number | undefined => {
  const { units } = futuresCatalogue[name].cost;
  return typeof units === 'function' ? units(params) : undefined;
};

describe('the catalogue of Futures REST', () => {
  it('has the 72 endpoints of the pages', () => {
    expect(endpoints.map(({ name }) => name).sort()).toEqual(facts.map(([name]) => name).sort());
  });

  it.each(facts)('says of %s what its page says', (name, method, path, safe, pool, units, permission) => {
    expect(endpoints.find((endpoint) => endpoint.name === name)).toMatchObject({
      method,
      path,
      safe,
      permission,
      auth: permission !== undefined,
      cost: { pool, units: units === 'by parameters' ? expect.any(Function) : units },
    });
  });

  it.each(asks)('lets %s be asked what its page says', (name, needed, optional) => {
    const rules = Object.entries(endpoints.find((endpoint) => endpoint.name === name)?.rules ?? {});
    const named = (required: boolean) =>
      rules.flatMap(([rule, is]) => (is.required === required ? [rule] : [])).sort();
    const split = (names: string) => names.split(' ').filter(Boolean).sort();
    expect([named(true), named(false)]).toEqual([split(needed), split(optional)]);
  });

  it('names each call for its endpoint', () => {
    expect(Object.keys(futuresCatalogue)).toEqual(
      endpoints.map(({ name }) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`),
    );
  });

  it('finds an order again by the id that was given with it', () => {
    expect(
      endpoints.flatMap(({ name, identity }) => (identity === undefined ? [] : [[name, identity]])),
    ).toEqual([
      ['BatchOrder', 'cliOrdId'],
      ['SendOrder', 'cliOrdId'],
    ]);
  });

  it('sends only a batch as JSON in one field, and nothing else in another way than by a form', () => {
    expect(endpoints.flatMap(({ name, body }) => (body === 'jsonField' ? [name] : []))).toEqual([
      'BatchOrder',
    ]);
    for (const { method, body, name } of endpoints)
      if (name !== 'BatchOrder')
        expect([name, body]).toEqual([name, method.startsWith('P') ? 'form' : 'none']);
  });

  it('expects the envelope of the trading API only from the trading API', () => {
    expect(
      endpoints.flatMap(({ name, path, answer }) =>
        (answer === 'envelope') === path.startsWith('/derivatives/') ? [] : [name],
      ),
    ).toEqual(['GetSubaccountTradingStatus', 'SetSubaccountTradingStatus']);
    expect(futuresCatalogue.getAccountLogCsv.answer).toBe('text');
  });

  it.each([
    [1, 10],
    [7, 16],
    [500, 509],
  ])('counts the instructions of a batch: %i cost %i', (count, units) => {
    expect(unitsOf('batchOrder', { batchOrder: Array.from({ length: count }, () => ({})) })).toBe(units);
  });

  it('lets fills before a time cost more', () => {
    expect(unitsOf('getFills', {})).toBe(2);
    expect(unitsOf('getFills', { lastFillTime: '2026-11-25T12:00:00Z' })).toBe(25);
  });

  it.each([
    [undefined, 3],
    [1, 1],
    [25, 1],
    [26, 2],
    [50, 2],
    [51, 3],
    [1_000, 3],
    [1_001, 6],
    [5_000, 6],
    [5_001, 10],
    [100_000, 10],
  ])('counts the rows of the account log: %p cost %i', (count, units) => {
    expect(unitsOf('getAccountLog', count === undefined ? {} : { count })).toBe(units);
  });
});
