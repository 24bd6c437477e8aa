import { isoTime } from '../../isoTime.ts';
import { notices } from '../../notices.ts';
import type { Route } from '../Route.ts';
import { says } from '../says.ts';

/** @see https://docs.kraken.com/api/docs/futures-api/trading/get-notifications */
export const notifications: readonly Route[] = [
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/notifications',
    endpoint: 'GetNotifications',
    run: ({ inside }) =>
      says.success(inside, {
        notifications: notices(inside).map(({ type, priority, note, at, minutes }) => ({
          type,
          priority,
          note,
          effectiveTime: isoTime(at),
          expectedDowntimeMinutes: minutes,
        })),
      }),
  },
];
