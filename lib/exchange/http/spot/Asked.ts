import type { ApiKey } from '../../access/ApiKey.ts';
import type { Inside } from '../../Inside.ts';
import type { Venue } from '../../Venue.ts';
import type { RestAnswer } from '../RestRoute.ts';
import type { Ground } from './params/Rule.ts';
import type { Params } from './params/readParams.ts';

/** A call that everybody may make. */
export interface Asked extends Ground {
  readonly inside: Inside;
  readonly venue: Venue;
  readonly params: Params;
}

/** A call of an account. */
export interface PrivateAsked extends Asked {
  readonly account: string;
  readonly key: ApiKey;
}

/** Bytes in place of an envelope. */
interface File {
  readonly type: 'file';
  readonly body: Uint8Array;
}

export type SpotAnswer = RestAnswer | File;

/** An endpoint. */
export type Route<A extends Asked> = (asked: A) => SpotAnswer;

/** Endpoints by the end of their path: `AddOrder`, `Earn/Strategies`. */
export type Routes<A extends Asked> = Readonly<Record<string, Route<A>>>;
