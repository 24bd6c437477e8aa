import type { HouseEvent } from '../../../house/HouseEvent.ts';
import type { Wire } from '../../Wire.ts';

/** What one subscription to an account's own channel tells. */
export interface OwnChannel {
  /** Undefined where none is wanted. */
  snapshot(): readonly Wire[] | undefined;
  /** @returns undefined where it is no news here */
  update(event: HouseEvent): readonly Wire[] | undefined;
  /** What still waits to be told. */
  rest(): readonly Wire[] | undefined;
}
