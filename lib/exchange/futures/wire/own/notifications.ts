import { jsonText } from '../../../wire/jsonText.ts';
import { millis } from '../../millis.ts';
import { notices } from '../../notices.ts';
import type { OwnFeed } from './OwnFeed.ts';

/** What the exchange has to say, whole each time. */
export const notifications: OwnFeed = ({ inside }) => {
  const text = (): readonly string[] => [
    jsonText({
      feed: 'notifications_auth',
      notifications: notices(inside).map(({ id, type, priority, note, at, minutes }) => ({
        id,
        type,
        priority,
        note,
        effective_time: millis(at),
        expected_downtime_minutes: minutes,
      })),
    }),
  ];
  return { snapshot: text, news: text };
};
