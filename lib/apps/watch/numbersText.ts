import type { Panel } from './Board.ts';
import { priceText } from './priceText.ts';

/** Numbers by their names, one digit finer than the price. */
export function numbersText(numbers: Readonly<Record<string, number>>, panel: Panel | undefined): string {
  const fraction = panel === undefined ? 0 : (priceText(panel).split('.')[1]?.length ?? 0);
  return Object.entries(numbers)
    .map(([name, value]) => `${name} ${value.toFixed(fraction + 1)}`)
    .join(' ');
}
