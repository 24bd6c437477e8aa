import type { Decimal } from '../../../lib/core/model/Decimal.ts';
import { digits } from '../../../lib/exchange/wire/digits.ts';

const decode = (text: string) => text as Decimal;

/** Whole units of the last digit as the wire prints them: by the exchange's own printer, which shares nothing with ours. */
export const decimal = (units: bigint, precision: number): Decimal => decode(digits(units, precision));
