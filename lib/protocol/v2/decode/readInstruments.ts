import type { Instruments } from '../../../core/model/Instruments.ts';
import type { Fields } from '../../fields.ts';

/** The `data` of an `instrument` frame. @throws {MalformedError} */
export const readInstruments = (data: Fields): Instruments => ({
  assets: data.list('assets', (asset) => ({
    id: asset.text('id'),
    status: asset.text('status'),
    precision: asset.integer('precision'),
    displayPrecision: asset.integer('precision_display'),
  })),
  pairs: data.list('pairs', (pair) => ({
    symbol: pair.text('symbol'),
    base: pair.text('base'),
    quote: pair.text('quote'),
    status: pair.text('status'),
    pricePrecision: pair.integer('price_precision'),
    priceIncrement: pair.decimal('price_increment'),
    qtyPrecision: pair.integer('qty_precision'),
    qtyIncrement: pair.decimal('qty_increment'),
    qtyMin: pair.decimal('qty_min'),
    costMin: pair.decimal('cost_min'),
  })),
});
