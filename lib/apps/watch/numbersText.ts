import type { Panel } from './Board.ts';
import { fractionOf } from './fractionOf.ts';
import { priceText } from './priceText.ts';

/** Numbers by their names, one digit finer than the price. */
export function numbersText(numbers: Readonly<Record<string, number>>, panel: Panel | undefined): string {
  const fraction = panel === undefined ? 0 : fractionOf(priceText(panel));
  return Object.entries(numbers)
    .map(([name, value]) => `${name} ${value.toFixed(fraction + 1)}`)
    .join(' ');
}
