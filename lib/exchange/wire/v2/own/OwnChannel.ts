import type { HouseEvent } from '../../../house/HouseEvent.ts';
import type { Wire } from '../../Wire.ts';

/** What an account is told on one channel: the `data` of frames. */
export interface OwnChannel {
  /** One for each frame. */
  snapshot(): readonly (readonly Wire[])[];
  /** Undefined where an event is nothing for this channel. */
  update(event: HouseEvent): readonly Wire[] | undefined;
}
