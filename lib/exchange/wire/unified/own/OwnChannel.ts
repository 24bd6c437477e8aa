import type { HouseEvent } from '../../../house/HouseEvent.ts';
import type { Inside } from '../../../Inside.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import type { Wire } from '../../Wire.ts';
import type { UnifiedOptions } from '../UnifiedOptions.ts';

/** Members of a frame but its channel. */
export type OwnFrame = Readonly<Record<string, Wire | undefined>>;

/** What an account is told on one channel. */
export interface OwnChannel {
  readonly snapshot: () => readonly OwnFrame[];
  /** Nothing where an event is nothing for this channel. */
  update(event: HouseEvent): readonly OwnFrame[];
  /** Once a second: what changed without an event. */
  readonly beat?: () => readonly OwnFrame[];
  /** After its snapshot the exchange gives the subscription up: the client has to ask again. */
  readonly givenUp?: () => boolean;
}

/** What a channel stands on. */
export interface OwnGround {
  readonly inside: Inside;
  /** Contracts by symbol. */
  readonly markets: ReadonlyMap<string, SymbolMarket>;
  readonly account: string;
  readonly options: UnifiedOptions;
  /** What was asked for, defaults included. */
  readonly flags: Readonly<Record<string, boolean>>;
  /** The next number of a sequence that all subscriptions of this line have together. */
  readonly lineSequence: () => number;
}
