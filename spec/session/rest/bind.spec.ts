import { describe, expect, it } from '@jest/globals';
import { EMPTY, firstValueFrom, map, type Observable, of } from 'rxjs';
import { asked } from '../../../lib/protocol/asked/asked.ts';
import { describe as endpointOf } from '../../../lib/protocol/describe.ts';
import { spotCatalogue } from '../../../lib/protocol/spot/spotCatalogue.ts';
import { told } from '../../../lib/protocol/told/told.ts';
import { bind } from '../../../lib/session/rest/bind.ts';
import type { RestCall } from '../../../lib/session/rest/RestCall.ts';

/** A call that notes what it was made with. */
const noting = () => {
  const made: (readonly unknown[])[] = [];
  const call: RestCall = ({ name }, params, options) => {
    made.push(options === undefined ? [name, params] : [name, params, options]);
    return EMPTY;
  };
  return { made, call };
};

const twice = endpointOf({
  name: 'Twice',
  method: 'GET',
  path: '/',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: { x: asked.required(asked.integer(0)) },
  result: told.integer,
});

/** Answers what it is asked, with a warning. */
const echo: RestCall = ({ encode, decode }, params) =>
  of({ result: decode(encode(params)['x']), warnings: ['WGeneral:Danger'] });

describe('bind', () => {
  it('makes a method of each endpoint, and of no more', () => {
    expect(Object.keys(bind(spotCatalogue, noting().call))).toEqual(Object.keys(spotCatalogue));
    expect(Object.keys(bind({ twice }, echo))).toEqual(['twice']);
  });

  it('calls the endpoint with parameters and options, or with none', () => {
    const { made, call } = noting();
    const spot = bind(spotCatalogue, call);
    const unixtime$: Observable<number> = spot.time().pipe(map(({ unixtime }) => unixtime));
    const retry = { max: 1, base: 2, cap: 3 };
    const ohlc$ = spot.ohlc({ pair: 'XBTUSD', interval: 60 }, { timeoutMs: 5, retry });
    expect([unixtime$, ohlc$, spot.assetPairs(), spot.assetPairs({ pair: 'XBTUSD' })]).toHaveLength(4);
    expect(made).toEqual([
      ['Time', {}, {}],
      ['OHLC', { pair: 'XBTUSD', interval: 60 }, { timeoutMs: 5, retry }],
      ['AssetPairs', {}, {}],
      ['AssetPairs', { pair: 'XBTUSD' }, {}],
    ]);
  });

  it('gives the result alone, or whole with the warnings beside it', async () => {
    const calls = bind({ twice }, echo);
    expect(await firstValueFrom(calls.twice({ x: 21 }))).toBe(21);
    expect(await firstValueFrom(calls.twice.whole({ x: 21 }))).toEqual({
      result: 21,
      warnings: ['WGeneral:Danger'],
    });
  });
});
