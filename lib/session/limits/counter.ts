import type { Meter, Ticket } from './Meter.ts';

/** So many points in so many milliseconds, both whole. */
export interface Rate {
  readonly points: number;
  readonly ms: number;
}

/** What a counter is. */
export interface CounterRule {
  readonly max: number;
  readonly decay: Rate;
}

/** A meter that falls evenly, never below zero. */
export interface Counter extends Meter {
  /** Another that stands as this one does; tickets on their way are in both. */
  copy(now: number): Counter;
  /** Does nothing stand, and is nothing on its way? */
  idle(now: number): boolean;
}

/** A charge that does not fall yet. */
interface Charge {
  readonly shares: number;
  /** From then on it does. */
  since: number;
}

interface State {
  /** What falls. */
  settled: number;
  at: number;
  readonly waiting: Map<Ticket, Charge>;
}

const made = (rule: CounterRule, state: State): Counter => {
  const { max, decay } = rule;
  const { waiting } = state;
  // whole shares of a point: the limit is met exactly, and no sum drifts
  const sharesOf = (points: number): number => Math.ceil(points * decay.ms);

  const fall = (to: number): void => {
    const ms = Math.max(0, Math.floor(to - state.at));
    state.settled = Math.max(0, state.settled - ms * decay.points);
    state.at += ms;
  };
  const advance = (now: number): void => {
    if (now < state.at) {
      // the clock was put back: all goes on from there
      for (const charge of waiting.values()) charge.since -= state.at - now;
      state.at = now;
    }
    if (waiting.size > 0) {
      const due = [...waiting].filter(([, { since }]) => since <= now);
      for (const [ticket, { shares, since }] of due.sort(([, a], [, b]) => a.since - b.since)) {
        fall(since);
        state.settled += shares;
        waiting.delete(ticket);
      }
    }
    fall(now);
  };
  const standing = (): number => {
    let shares = state.settled;
    for (const charge of waiting.values()) shares += charge.shares;
    return shares;
  };

  return {
    max,
    count(now) {
      advance(now);
      return standing() / decay.ms;
    },
    wait(points, now) {
      advance(now);
      return Math.max(0, Math.ceil((standing() + sharesOf(points) - max * decay.ms) / decay.points));
    },
    stuck(points) {
      let shares = sharesOf(points);
      for (const charge of waiting.values()) if (charge.since === Infinity) shares += charge.shares;
      return shares > max * decay.ms;
    },
    take(ticket, points, now) {
      advance(now);
      waiting.set(ticket, { shares: sharesOf(points), since: Infinity });
    },
    settle(ticket, at) {
      const charge = waiting.get(ticket);
      if (charge !== undefined) charge.since = at;
    },
    fill(now) {
      advance(now);
      state.settled = Math.max(state.settled, max * decay.ms);
    },
    idle(now) {
      advance(now);
      return state.settled === 0 && waiting.size === 0;
    },
    copy(now) {
      advance(now);
      const { settled, at } = state;
      return made(rule, {
        settled,
        at,
        waiting: new Map([...waiting].map(([ticket, charge]) => [ticket, { ...charge }])),
      });
    },
  };
};

/** Starts at zero. `points * decay.ms` has to be whole for each charge, or is rounded up. */
export const counter = (rule: CounterRule): Counter => made(rule, { settled: 0, at: 0, waiting: new Map() });
