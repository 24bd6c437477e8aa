import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { spotCatalogue } from '../../../lib/protocol/spot/spotCatalogue.ts';
import { encodeLoosely as encode } from './support/encodeLoosely.ts';

const { time, systemStatus, assets, assetPairs, ticker, ohlc, depth, trades } = spotCatalogue;
const { groupedBook, level3, preTrade, postTrade } = spotCatalogue;

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
        assetVersion: 1,
      },
    ],
    ['OHLC', ohlc.encode({ pair: 'XBTUSD' }), { pair: 'XBTUSD' }],
    [
      'OHLC with all',
      ohlc.encode({ pair: 'XBT/USD', interval: 60, since: 1730624400, asset_class: 'tokenized_asset' }),
      { pair: 'XBT/USD', interval: 60, since: 1730624400, asset_class: 'tokenized_asset' },
    ],
    [
      'Trades from a cursor that no number holds',
      trades.encode({ pair: 'XBTUSD', since: '1730624400123456789', count: 1000, assetVersion: 1 }),
      { pair: 'XBTUSD', since: '1730624400123456789', count: 1000, assetVersion: 1 },
    ],
    [
      'Trades from seconds',
      trades.encode({ pair: 'XBTUSD', since: '1.5' }),
      { pair: 'XBTUSD', since: '1.5' },
    ],
    [
      'Trades from whole seconds',
      trades.encode({ pair: 'XBTUSD', since: 1730624400 }),
      { pair: 'XBTUSD', since: 1730624400 },
    ],
    ['names in a list', assetPairs.encode({ pair: ['XBTUSD', 'ETH/USD'] }), { pair: 'XBTUSD,ETH/USD' }],
    [
      'a pair of another venue',
      depth.encode({ pair: 'XBTUSD:BTNL', count: 500 }),
      { pair: 'XBTUSD:BTNL', count: 500 },
    ],
    ['the whole book', level3.encode({ pair: 'BTC/USD', depth: 0 }), { pair: 'BTC/USD', depth: 0 }],
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
      'Give one of 1, 5, 15, 30, 60, 240, 1440, 10080, 21600.',
    ],
    [
      'a number as text',
      () => encode(ohlc, { pair: 'XBTUSD', interval: '60' }),
      "OHLC: interval can not be '60'",
      'Give one of 1, 5, 15, 30, 60, 240, 1440, 10080, 21600.',
    ],
    [
      'a word that is not known',
      () => encode(assetPairs, { info: 'all' }),
      "AssetPairs: info can not be 'all'",
      "Give one of 'info', 'leverage', 'fees', 'margin'.",
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
      'a list for one',
      () => encode(ohlc, { pair: ['XBTUSD'] }),
      'OHLC: pair can not be a list',
      'Give the name of a pair, such as XBTUSD.',
    ],
    [
      'a list of nothing',
      () => assets.encode({ asset: [] }),
      'Assets: asset can not be a list',
      'Give names of assets, divided by commas.',
    ],
    [
      'a name with a space',
      () => ticker.encode({ pair: 'XBTUSD, ETHUSD' }),
      "Ticker: pair can not be 'XBTUSD, ETHUSD'",
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
      'Give a whole number of at least 0.',
    ],
    [
      'no number',
      () => ohlc.encode({ pair: 'XBTUSD', since: Number.NaN }),
      'OHLC: since can not be NaN',
      'Give a whole number of at least 0.',
    ],
    [
      'a cursor that was a number and lost its end',
      () => encode(trades, { pair: 'XBTUSD', since: Number('1730624400123456789') }),
      'Trades: since can not be 1730624400123456800',
      'Give a whole number of at least 0, or seconds or nanoseconds since 1970 as text.',
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
      'a time before 1970',
      () => trades.encode({ pair: 'XBTUSD', since: -1 }),
      'Trades: since can not be -1',
      'Give a whole number of at least 0, or seconds or nanoseconds since 1970 as text.',
    ],
    [
      'a book that is too deep',
      () => depth.encode({ pair: 'XBTUSD', count: 501 }),
      'Depth: count can not be 501',
      'Give a whole number from 1 to 500.',
    ],
    [
      'a step that is not kept',
      () => encode(groupedBook, { pair: 'BTC/USD', grouping: 2 }),
      'GroupedBook: grouping can not be 2',
      'Give one of 1, 5, 10, 25, 50, 100, 250, 500, 1000.',
    ],
    [
      'a symbol that is too short',
      () => preTrade.encode({ symbol: 'B' }),
      "PreTrade: symbol can not be 'B'",
      'Give a symbol of 3 to 32 characters, such as BTC/USD.',
    ],
    [
      'a day for an instant',
      () => postTrade.encode({ from_ts: '2026-11-25' }),
      "PostTrade: from_ts can not be '2026-11-25'",
      'Give an instant such as 2026-11-25T12:00:00.000Z.',
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
