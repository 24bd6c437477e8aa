import { asked } from '../../asked/asked.ts';

/** What every list of events can be asked. */
export const eventPaging = {
  /** Not before this time, Unix milliseconds. */
  since: asked.integer(0),
  /** Before this time, Unix milliseconds. */
  before: asked.integer(0),
  /** Default `desc`: newest first. Has to stay the same while paging. */
  sort: asked.oneOf('asc', 'desc'),
  /** The `continuationToken` of the page before. */
  continuation_token: asked.text,
  /** Rows of a page. The exchange may give fewer: a page seems to end at 1,000. */
  count: asked.integer(1),
} as const;
