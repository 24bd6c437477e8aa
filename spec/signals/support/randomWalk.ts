import { random } from '../../../lib/exchange/market/random.ts';

/** Prices that wander by up to a percent a step from 100 on; about one in ten stays where it was. */
export function randomWalk(seed: number, length: number): number[] {
  const chance = random(seed);
  let price = 100;
  return Array.from({ length }, () => {
    if (chance.below(10) > 0) price *= 1 + (chance.next() - 0.5) / 50;
    return price;
  });
}
