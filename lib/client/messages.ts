import { map, type OperatorFunction } from 'rxjs';
import type { ChannelEvent } from '../core/model/ChannelEvent.ts';
import type { Gap } from '../core/model/Gap.ts';

/** What a channel told, without the envelope: snapshots and updates alike, gaps in-band. */
export const messages = <M>(): OperatorFunction<ChannelEvent<M>, M | Gap> =>
  map((event) => (event.type === 'gap' ? event : event.value));
