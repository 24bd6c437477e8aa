// The derivatives over WebSocket: public and private feeds on one line, no order entry.
import type { Inside } from '../../Inside.ts';
import type { Protocol } from '../../wire/TalkParts.ts';
import { recordsOf } from '../records/recordsOf.ts';
import { futuresTalk } from './futuresTalk.ts';
import { publicFeed } from './publicFeed.ts';

/** `/futures/ws/v1` */
export function futuresWire(inside: Inside): Protocol {
  const records = recordsOf(inside);
  const feed = publicFeed(inside);
  return (parts) => futuresTalk({ inside, records, feed }, parts);
}
