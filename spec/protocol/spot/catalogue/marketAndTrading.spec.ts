import { describe, expect, it } from '@jest/globals';
import { exactJson } from '../../../../lib/protocol/exactJson.ts';
import { spotCatalogue } from '../../../../lib/protocol/spot/spotCatalogue.ts';
import { conversation } from '../support/conversation.ts';
import { encodeLoosely } from '../support/encodeLoosely.ts';

const all = Object.values(spotCatalogue);
const find = (wanted: string) => all.filter(({ name }) => name === wanted);

const resultOf = (answer: string): unknown => {
  const body = exactJson(answer);
  return typeof body === 'object' && body !== null && 'result' in body ? body.result : undefined;
};

/** Written once more, so that the spec does not believe what it checks: members of members in brackets. */
function flat(value: unknown, name: string): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, each]) => flat(each, name === '' ? key : `${name}[${key}]`));
}

const open = 'Orders and trades - Query open orders & trades';
const create = 'Orders and trades - Create & modify orders';
const cancel = 'Orders and trades - Cancel & close orders';

/** Path, may it be repeated, what of the counter of a key, what of that of a pair, what has to be allowed. */
const privateOnes = [
  ['Level3', true, 1, undefined, open],
  ['AddOrder', false, 0, 'add', create],
  ['AddOrderBatch', false, 1, 'batchAdd', `${create} and ${cancel}`],
  ['AmendOrder', false, 1, 'amend', `${create} or ${cancel}`],
  ['EditOrder', false, 1, 'edit', `${create} and ${cancel}`],
  ['CancelOrder', true, 0, 'cancel', `${create} or ${cancel}`],
  ['CancelAll', true, 1, 'cancelAll', `${create} or ${cancel}`],
  ['CancelAllOrdersAfter', true, 1, undefined, `${create} or ${cancel}`],
  ['CancelOrderBatch', true, 1, 'batchCancel', `${create} or ${cancel}`],
  ['GetWebSocketsToken', true, 1, undefined, 'WebSocket interface - On'],
] as const;

const publicOnes = [
  ...['Time', 'SystemStatus', 'MaintenanceSchedule', 'Assets', 'AssetPairs', 'Ticker', 'OHLC', 'Depth'],
  ...['GroupedBook', 'Trades', 'Spread', 'PreTrade', 'PostTrade'],
];

describe('market data and trading', () => {
  it.each(publicOnes)('%s is asked for without a key, costs nothing and may be repeated', (name) => {
    expect(find(name)).toEqual([
      expect.objectContaining({
        ...{ method: 'GET', path: `/0/public/${name}`, auth: false, safe: true },
        ...{ cost: { pool: 'free', units: 0 }, body: 'none', answer: 'envelope', permission: undefined },
      }),
    ]);
  });

  it.each(privateOnes)('%s needs a key: may it be repeated? %s', (name, safe, units, engine, permission) => {
    expect(find(name)).toEqual([
      expect.objectContaining({
        ...{ method: 'POST', path: `/0/private/${name}`, auth: true, safe, answer: 'envelope' },
        ...{ cost: { pool: 'spot', units, ...(engine !== undefined && { engine }) }, permission },
      }),
    ]);
  });

  it('has one old way of changing an order, and says so', () => {
    const names = [...publicOnes, ...privateOnes.map(([name]) => name)];
    const old = all.filter(({ name, deprecated }) => names.includes(name) && deprecated !== undefined);
    expect(old.map(({ name }) => name)).toEqual(['EditOrder']);
  });

  it('finds what it placed by the own id of an order', () => {
    const named = all.filter(({ identity }) => identity === 'cl_ord_id').map(({ name }) => name);
    expect(named).toEqual(expect.arrayContaining(['AddOrder', 'AddOrderBatch']));
  });
});

describe('a conversation', () => {
  const names = [...publicOnes, ...privateOnes.map(([name]) => name)];
  const cases = names.map((name) => [name, conversation(name).title] as const);

  it.each(cases)('of %s sends what it has to: %s', (name) => {
    const { params, method, path, query, body } = conversation(name);
    expect(find(name)).toHaveLength(1);
    for (const endpoint of find(name)) {
      const wire = encodeLoosely(endpoint, params);
      expect(`${endpoint.method} ${endpoint.path}`).toBe(`${method} ${path}`);
      if (endpoint.body === 'json') expect({ nonce: '<nonce>', ...Object(wire) }).toEqual(JSON.parse(body));
      else {
        const sent = [...new URLSearchParams(endpoint.body === 'form' ? body : query)];
        const own = endpoint.auth ? [['nonce', '<nonce>']] : [];
        expect([...own, ...flat(wire, '')]).toEqual(sent);
      }
    }
  });

  it.each(cases)('of %s tells what it has to: %s', (name) => {
    const { status, answer, told } = conversation(name);
    expect(status).toBe(200);
    for (const endpoint of find(name)) expect(endpoint.decode(resultOf(answer))).toEqual(told);
  });
});
