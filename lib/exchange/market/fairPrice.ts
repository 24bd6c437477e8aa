import type { Random } from './random.ts';

const minute = 60_000;

/** Shares of the price: how far a trend goes at least and how much further, how far the middle wanders, a minute of chance. */
const [shortest, further, wander, noise] = [0.0008, 0.0008, 0.0004, 0.000_08];

/**
 * What a pair is worth at the moment. Trends of three to eight minutes lead above and below a middle in turn, so that
 * averages of 12 and 26 minutes cross several times an hour; the middle wanders, and comes home over hours.
 * Only sums, products and square roots: every machine agrees on them to the last bit.
 * @param home where it begins and what it comes back to, ticks  @param mostStep no single step is longer, ticks
 */
export function fairPrice(home: number, mostStep: number, random: Random): (ms: number) => number {
  let price = home;
  let middle = home;
  let direction = random.next() < 0.5 ? -1 : 1;
  let aMinute = 0;
  let leftMs = 0;
  const turn = (): void => {
    direction = -direction;
    middle += home * wander * (2 * random.next() - 1) + (home - middle) / 20;
    const goal = middle * (1 + direction * (shortest + further * random.next()));
    const minutes = 3 + 5 * random.next();
    aMinute = (goal - price) / minutes;
    leftMs = minute * minutes;
  };
  return (ms) => {
    if (leftMs <= 0) turn();
    leftMs -= ms;
    const share = ms / minute;
    const chance = (random.next() + random.next() + random.next() - 1.5) * 2;
    const move = aMinute * share + home * noise * chance * Math.sqrt(share);
    price = Math.max(1, price + Math.min(mostStep, Math.max(-mostStep, move)));
    return price;
  };
}
