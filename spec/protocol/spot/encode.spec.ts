import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { spotCatalogue } from '../../../lib/protocol/spot/spotCatalogue.ts';

const { time, systemStatus, assetPairs, ohlc, trades } = spotCatalogue;

/** As a caller without types does it. */
const encode = (
  endpoint: { readonly encode: (params: never) => Readonly<Record<string, string>> },
  params: unknown,
): unknown => Reflect.apply(endpoint.encode, undefined, [params]);

describe('parameters', () => {
  it.each([
    ['Time', time.encode({}), {}],
    ['SystemStatus', systemStatus.encode({}), {}],
    ['AssetPairs of all', assetPairs.encode({}), {}],
    [
      'AssetPairs of some',
      assetPairs.encode({
        pair: 'XBTUSD,ETH/USD',
        aclass_base: 'currency',
        info: 'fees',
        country_code: 'US:TX',
        execution_venue: 'international,bitnomial_exchange',
        assetVersion: 1,
      }),
      {
        pair: 'XBTUSD,ETH/USD',
        aclass_base: 'currency',
        info: 'fees',
        country_code: 'US:TX',
        execution_venue: 'international,bitnomial_exchange',
        assetVersion: '1',
      },
    ],
    ['OHLC', ohlc.encode({ pair: 'XBTUSD' }), { pair: 'XBTUSD' }],
    [
      'OHLC with all',
      ohlc.encode({ pair: 'XBT/USD', interval: 60, since: 1730624400, asset_class: 'tokenized_asset' }),
      { pair: 'XBT/USD', interval: '60', since: '1730624400', asset_class: 'tokenized_asset' },
    ],
    [
      'Trades from a cursor that no number holds',
      trades.encode({ pair: 'XBTUSD', since: '1730624400123456789', count: 1000, assetVersion: 1 }),
      { pair: 'XBTUSD', since: '1730624400123456789', count: '1000', assetVersion: '1' },
    ],
    [
      'Trades from seconds',
      trades.encode({ pair: 'XBTUSD', since: '1.5' }),
      { pair: 'XBTUSD', since: '1.5' },
    ],
    [
      'undefined ones are left out',
      encode(ohlc, { pair: 'XBTUSD', interval: undefined }),
      { pair: 'XBTUSD' },
    ],
  ])('are written as the wire wants them: %s', (_name, written, wanted) => {
    expect(written).toEqual(wanted);
  });

  it.each([
    [
      'one that nobody knows',
      () => encode(time, { pair: 'x' }),
      "Time has no parameter 'pair'",
      'It takes none.',
    ],
    [
      'a misspelt one',
      () => encode(ohlc, { pair: 'XBTUSD', intervall: 5 }),
      "OHLC has no parameter 'intervall'",
      'It takes pair, interval, since, asset_class, assetVersion.',
    ],
    [
      'one that every object has',
      () => encode(time, { toString: 'x' }),
      "Time has no parameter 'toString'",
      'It takes none.',
    ],
    [
      'a missing one',
      () => encode(ohlc, { interval: 5 }),
      'OHLC needs pair',
      'Give the name of a pair, such as XBTUSD.',
    ],
    [
      'one that is undefined',
      () => encode(trades, { pair: undefined }),
      'Trades needs pair',
      'Give the name of a pair, such as XBTUSD.',
    ],
    [
      'a length that is not kept',
      () => encode(ohlc, { pair: 'XBTUSD', interval: 7 }),
      'OHLC: interval can not be 7',
      'Choose one of 1, 5, 15, 30, 60, 240, 1440, 10080, 21600.',
    ],
    [
      'a number as text',
      () => encode(ohlc, { pair: 'XBTUSD', interval: '60' }),
      "OHLC: interval can not be '60'",
      'Choose one of 1, 5, 15, 30, 60, 240, 1440, 10080, 21600.',
    ],
    [
      'a word that is not known',
      () => encode(assetPairs, { info: 'all' }),
      "AssetPairs: info can not be 'all'",
      "Choose one of 'info', 'leverage', 'fees', 'margin'.",
    ],
    [
      'the only word there is, missed',
      () => encode(trades, { pair: 'x.y', asset_class: 'stock' }),
      "Trades: asset_class can not be 'stock'",
      "Give 'tokenized_asset'.",
    ],
    [
      'no pair at all',
      () => ohlc.encode({ pair: '' }),
      "OHLC: pair can not be ''",
      'Give the name of a pair, such as XBTUSD.',
    ],
    [
      'two pairs for one',
      () => trades.encode({ pair: 'XBTUSD,ETHUSD' }),
      "Trades: pair can not be 'XBTUSD,ETHUSD'",
      'Give the name of a pair, such as XBTUSD.',
    ],
    [
      'a list',
      () => encode(assetPairs, { pair: ['XBTUSD'] }),
      'AssetPairs: pair can not be a list',
      'Give names of pairs, divided by commas.',
    ],
    [
      'null',
      () => encode(ohlc, { pair: null }),
      'OHLC: pair can not be null',
      'Give the name of a pair, such as XBTUSD.',
    ],
    [
      'an object',
      () => encode(ohlc, { pair: {} }),
      'OHLC: pair can not be of type object',
      'Give the name of a pair, such as XBTUSD.',
    ],
    [
      'half a second',
      () => ohlc.encode({ pair: 'XBTUSD', since: 1.5 }),
      'OHLC: since can not be 1.5',
      'Give whole seconds since 1970.',
    ],
    [
      'no number',
      () => ohlc.encode({ pair: 'XBTUSD', since: Number.NaN }),
      'OHLC: since can not be NaN',
      'Give whole seconds since 1970.',
    ],
    [
      'a cursor that was a number and lost its end',
      () => encode(trades, { pair: 'XBTUSD', since: Number('1730624400123456789') }),
      'Trades: since has lost digits: 1730624400123456800',
      'Give a number of that length as text.',
    ],
    [
      'too few',
      () => trades.encode({ pair: 'XBTUSD', count: 0 }),
      'Trades: count can not be 0',
      'Give a whole number from 1 to 1000.',
    ],
    [
      'too many',
      () => trades.encode({ pair: 'XBTUSD', count: 1001 }),
      'Trades: count can not be 1001',
      'Give a whole number from 1 to 1000.',
    ],
    [
      'a country by its name',
      () => assetPairs.encode({ country_code: 'Texas' }),
      "AssetPairs: country_code can not be 'Texas'",
      'Give a country of two letters, such as DE or US:TX.',
    ],
    [
      'a venue that is none',
      () => assetPairs.encode({ execution_venue: 'international,moon' }),
      "AssetPairs: execution_venue can not be 'international,moon'",
      'Give international, bitnomial_exchange, or both divided by a comma.',
    ],
  ])('are refused with what would be right: %s', (_name, wrong, message, advice) => {
    let caught: unknown;
    try {
      wrong();
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(InputError);
    expect(caught).toMatchObject({ message, advice, retryable: false });
  });
});

describe('the catalogue', () => {
  it('has public reads only, all of which may be repeated', () => {
    expect(
      Object.values(spotCatalogue).map(({ name, method, path, auth, safe }) => [
        name,
        method,
        path,
        auth,
        safe,
      ]),
    ).toEqual([
      ['Time', 'GET', '/0/public/Time', false, true],
      ['SystemStatus', 'GET', '/0/public/SystemStatus', false, true],
      ['AssetPairs', 'GET', '/0/public/AssetPairs', false, true],
      ['OHLC', 'GET', '/0/public/OHLC', false, true],
      ['Trades', 'GET', '/0/public/Trades', false, true],
    ]);
  });
});
