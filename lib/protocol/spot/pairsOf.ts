import { MalformedError } from '../../core/errors/MalformedError.ts';
import type { Decimal } from '../../core/model/Decimal.ts';
import type { Pair } from '../../core/model/Pair.ts';
import { type Fields, fields } from '../fields.ts';
import { plainDecimal } from '../plainDecimal.ts';
import type { AssetPairsResult } from './endpoints/assetPairs.ts';
import { modernSymbol } from './modernSymbol.ts';

/** The least step of so many decimals: 2 is `0.01`. */
function stepOf(pair: Fields, name: string): Decimal {
  const step = plainDecimal(`1e-${pair.integer(name)}`);
  if (step === undefined) throw new MalformedError(`AssetPairs.${name}`, 'a number of decimals');
  return step;
}

function pairOf(pair: Fields): Pair {
  const symbol = modernSymbol(pair.text('wsname'));
  const [base = '', quote = ''] = symbol.split('/');
  return {
    symbol,
    base,
    quote,
    status: pair.text('status'),
    pricePrecision: pair.integer('pair_decimals'),
    priceIncrement: pair.has('tick_size') ? pair.decimal('tick_size') : stepOf(pair, 'pair_decimals'),
    qtyPrecision: pair.integer('lot_decimals'),
    qtyIncrement: stepOf(pair, 'lot_decimals'),
    qtyMin: pair.decimal('ordermin'),
    costMin: pair.has('costmin') ? pair.decimal('costmin') : '0',
  };
}

/**
 * REST's pairs in the words of the model. A pair without a `wsname` has no symbol to be asked for by, and is left out.
 * @throws {MalformedError} they were asked for with an `info` that leaves out what a pair is
 */
export const pairsOf = (pairs: AssetPairsResult): readonly Pair[] =>
  Object.entries(pairs).flatMap(([key, raw]) => {
    const pair = fields(raw, `AssetPairs.${key}`);
    pair.text('altname');
    return pair.has('wsname') ? [pairOf(pair)] : [];
  });
