// Pure: times of orders, microseconds since 1970; a text is the exchange's words against them.

import { readInstant } from '../../../http/readInstant.ts';

/** A deadline is so far ahead at least and at most, and an end at most, microseconds. */
const [nearest, farthest, lastEnd] = [500_000, 60_000_000, 31 * 86_400_000_000];

/** A moment, or that there is none. */
type Moment = number | undefined | string;

const bad = (name: string): string => `EGeneral:Invalid arguments:${name}`;

/** By what they are for. */
export const times = {
  deadline(text: string | undefined, now: number): Moment {
    if (text === undefined) return undefined;
    const at = readInstant(text);
    if (at === undefined || at > now + farthest) return bad('deadline');
    return at < now + nearest ? 'EService:Deadline elapsed' : at;
  },
  start(text: string | undefined, now: number): Moment {
    if (text === undefined) return undefined;
    const at = readInstant(text);
    return at === undefined || at > now + lastEnd ? bad('effective_time') : at;
  },
  end(text: string | undefined, now: number): Moment {
    if (text === undefined) return undefined;
    const at = readInstant(text);
    return at === undefined || at <= now || at > now + lastEnd ? bad('expire_time') : at;
  },
} as const;
