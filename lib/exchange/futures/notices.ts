// What the exchange has to say to everybody.
import type { Inside } from '../Inside.ts';
import { isoTime } from './isoTime.ts';

/** A notice; times in microseconds since 1970. */
export interface Notice {
  readonly id: number;
  readonly type: 'general' | 'maintenance';
  readonly priority: 'low' | 'high';
  readonly note: string;
  readonly at: number;
  readonly minutes: number | undefined;
}

const end: Notice = {
  id: 1,
  type: 'general',
  priority: 'low',
  note: `The Derivatives REST and WebSocket interfaces will be switched off on ${isoTime(Date.UTC(2027, 2, 1) * 1_000).slice(0, 10)}.`,
  at: Date.UTC(2027, 2, 1) * 1_000,
  minutes: undefined,
};

/** What stands at the moment. */
export const notices = ({ house }: Pick<Inside, 'house'>): readonly Notice[] =>
  house.status() === 'maintenance'
    ? [
        end,
        {
          id: 2,
          type: 'maintenance',
          priority: 'high',
          note: 'Trading is down for maintenance.',
          at: house.now(),
          minutes: 10,
        },
      ]
    : [end];
