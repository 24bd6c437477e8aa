import type { Meter, Ticket } from './Meter.ts';

/** So many points at most within any so many milliseconds. */
export interface WindowRule {
  readonly max: number;
  readonly ms: number;
}

interface Charge {
  readonly points: number;
  /** Its answer came then. */
  since: number;
}

/**
 * A meter from which a charge goes as a whole, some time after its answer. What it lets through also fits a budget
 * that is refilled at once or evenly in the same time, wherever its windows begin.
 */
export function slidingWindow({ max, ms }: WindowRule): Meter {
  const charges = new Map<Ticket, Charge>();
  let at = 0;

  const advance = (now: number): void => {
    // the clock was put back: all goes on from there
    if (now < at) for (const charge of charges.values()) charge.since -= at - now;
    at = now;
    for (const [ticket, { since }] of charges) if (since + ms <= now) charges.delete(ticket);
  };
  const sum = (of: (charge: Charge) => boolean): number => {
    let points = 0;
    for (const charge of charges.values()) if (of(charge)) points += charge.points;
    return points;
  };
  const count = (now: number): number => {
    advance(now);
    return sum(() => true);
  };

  return {
    max,
    count,
    wait(points, now) {
      let over = count(now) + points - max;
      if (over <= 0) return 0;
      const leaving = [...charges.values()].sort((a, b) => a.since - b.since);
      for (const charge of leaving) {
        over -= charge.points;
        // what is on its way leaves no sooner than a window from now
        if (over <= 0) return (charge.since === Infinity ? now : charge.since) + ms - now;
      }
      return ms;
    },
    stuck: (points) => points + sum(({ since }) => since === Infinity) > max,
    take(ticket, points, now) {
      advance(now);
      charges.set(ticket, { points, since: Infinity });
    },
    settle(ticket, when) {
      const charge = charges.get(ticket);
      if (charge !== undefined) charge.since = when;
    },
    fill(now) {
      advance(now);
      const points = max - sum(({ since }) => since !== Infinity);
      if (points > 0) charges.set(Symbol(), { points, since: now });
    },
  };
}
