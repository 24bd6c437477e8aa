import type { ApiKey } from '../../access/ApiKey.ts';
import type { Answer } from '../../http/Call.ts';
import type { Inside } from '../../Inside.ts';
import type { Records } from '../records/recordsOf.ts';

/** Parameters as the client wrote them, of query and body together. */
export interface Params {
  /** The first of this name. */
  get(name: string): string | undefined;
  all(name: string): readonly string[];
}

/** A call that came in. */
export interface Ask {
  readonly inside: Inside;
  readonly records: Records;
  readonly params: Params;
  /** A part of the path by its place: `{0}` is the first. */
  readonly part: (index: number) => string;
}

/** A call whose key was good for it. */
export interface OwnAsk extends Ask {
  readonly account: string;
  readonly key: ApiKey;
}

/** One endpoint: where it is, whom it asks for a key, and what it does. */
export type Route = {
  readonly methods: readonly ('GET' | 'POST' | 'PUT' | 'DELETE')[];
  /** `{}` stands for one part: `/derivatives/api/v3/tickers/{}`. */
  readonly path: string;
} & (
  | { readonly run: (ask: Ask) => Answer; readonly endpoint?: never }
  /** By its name among the endpoints of the gate. */
  | { readonly run: (ask: OwnAsk) => Answer; readonly endpoint: string }
);
