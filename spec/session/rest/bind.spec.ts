import { describe, expect, it } from '@jest/globals';
import { EMPTY, firstValueFrom, type Observable, of } from 'rxjs';
import type { Endpoint } from '../../../lib/protocol/Endpoint.ts';
import type { OhlcResult } from '../../../lib/protocol/spot/endpoints/ohlc.ts';
import type { TimeResult } from '../../../lib/protocol/spot/endpoints/time.ts';
import { spotCatalogue } from '../../../lib/protocol/spot/spotCatalogue.ts';
import { bind } from '../../../lib/session/rest/bind.ts';
import type { RestCall } from '../../../lib/session/rest/rest.ts';

/** A call that notes what it was made with. */
const noting = () => {
  const made: (readonly [string, unknown])[] = [];
  const call: RestCall = ({ name }, params) => {
    made.push([name, params]);
    return EMPTY;
  };
  return { made, call };
};

describe('bind', () => {
  it('makes a method of each endpoint, and of no more', () => {
    expect(Object.keys(bind(spotCatalogue, noting().call))).toEqual([
      'time',
      'systemStatus',
      'assetPairs',
      'ohlc',
      'trades',
    ]);
  });

  it('calls the endpoint with the parameters, or with none', () => {
    const { made, call } = noting();
    const spot = bind(spotCatalogue, call);
    const time$: Observable<TimeResult> = spot.time();
    const ohlc$: Observable<OhlcResult> = spot.ohlc({ pair: 'XBTUSD', interval: 60 });
    const all = [time$, ohlc$, spot.assetPairs(), spot.assetPairs({ pair: 'XBTUSD' })];
    expect(all).toHaveLength(4);
    expect(made).toEqual([
      ['Time', {}],
      ['OHLC', { pair: 'XBTUSD', interval: 60 }],
      ['AssetPairs', {}],
      ['AssetPairs', { pair: 'XBTUSD' }],
    ]);
  });

  it('lets parameters be left out only where none is required', () => {
    const spot = bind(spotCatalogue, noting().call);
    type MayBeLeftOut<K extends keyof typeof spot> = [] extends Parameters<(typeof spot)[K]> ? true : false;
    const mayBe: { readonly [K in keyof typeof spot]: MayBeLeftOut<K> } = {
      time: true,
      systemStatus: true,
      assetPairs: true,
      ohlc: false,
      trades: false,
    };
    expect(Object.keys(mayBe)).toEqual(Object.keys(spot));
  });

  it('binds any catalogue', async () => {
    const twice: Endpoint<{ readonly x: number }, number> = {
      name: 'Twice',
      method: 'GET',
      path: '/',
      auth: false,
      safe: true,
      encode: ({ x }) => ({ x: String(2 * x) }),
      decode: Number,
    };
    const call: RestCall = ({ encode, decode }, params) => of(decode(Object.values(encode(params)).join()));
    expect(await firstValueFrom(bind({ twice }, call).twice({ x: 21 }))).toBe(42);
  });
});
