import type { Decimal } from './model/Decimal.ts';
import type { Scaled } from './Scaled.ts';

/** Reads plain digits exactly. @throws {SyntaxError} they are not plain */
export function toScaled(x: Decimal): Scaled {
  const at = x.indexOf('.');
  return at < 0
    ? { units: BigInt(x), scale: 0 }
    : { units: BigInt(x.slice(0, at) + x.slice(at + 1)), scale: x.length - at - 1 };
}
