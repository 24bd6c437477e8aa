import type { Observable } from 'rxjs';
import type { ChannelEvent } from '../../core/model/ChannelEvent.ts';

/** The one place where a topic's messages get their type back: outlets are found by topic, and `decode` reads by channel. */
export const bindChannel = <M>(events$: Observable<ChannelEvent<unknown>>): Observable<ChannelEvent<M>> =>
  events$ as Observable<ChannelEvent<M>>;
