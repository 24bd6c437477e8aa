import type { Feed } from '../Feed.ts';
import type { Protocol } from '../TalkParts.ts';
import { publicDesk } from './publicDesk.ts';
import { v2Talk } from './v2Talk.ts';

/** The public host over a recording: there is no house behind it, and it is always open. */
export const v2Replay =
  (feed: Feed): Protocol =>
  (parts) =>
    v2Talk(publicDesk(feed, parts), () => 'online', parts);
