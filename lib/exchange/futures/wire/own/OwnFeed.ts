import type { HouseEvent } from '../../../house/HouseEvent.ts';
import type { Inside } from '../../../Inside.ts';
import type { LogNote, Notes } from '../../records/Notes.ts';

/** Whose it is and where it is known from. */
export interface Owner {
  readonly inside: Inside;
  readonly account: string;
  readonly notes: Notes;
  /** Only of these contracts; empty: of all. */
  readonly products: readonly string[];
}

/** What one private subscription has to tell, as texts of the wire. */
export interface OwnTelling {
  /** At the beginning and when it is asked for again. */
  snapshot(): readonly string[];
  told?(event: HouseEvent): readonly string[];
  logged?(note: LogNote): readonly string[];
  /** About once a second. */
  beat?(): readonly string[];
  /** The exchange's state changed. */
  news?(): readonly string[];
}

/** Makes the telling of one subscription. */
export type OwnFeed = (owner: Owner) => OwnTelling;
