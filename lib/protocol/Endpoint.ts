import type { Rules } from './asked/Rule.ts';
import type { Cost } from './Cost.ts';
import type { WireObject } from './Wire.ts';

/** One REST endpoint as data: what client, limits, safety and documents are made of. */
export interface Endpoint<P, R, S extends boolean = boolean> {
  /** The exchange's own name: `AddOrder`. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Relative to the host; `{symbol}` stands for a parameter. */
  readonly path: string;
  /** Does it need a key? */
  readonly auth: boolean;
  /** May it be sent again after an unclear outcome? Nothing is, that moves money or places an order. */
  readonly safe: S;
  readonly cost: Cost;
  /** How parameters travel that are in neither path nor query. `jsonField` is a form of one field that holds JSON. */
  readonly body: 'none' | 'form' | 'json' | 'jsonField';
  /** Those of a call with a body that travel in the query all the same. */
  readonly inQuery: readonly string[];
  /** How the answer comes: in the envelope of its side, bare, as plain text, or as bytes. */
  readonly answer: 'envelope' | 'bare' | 'text' | 'bytes';
  /** The parameter by which an order is found again after its answer was lost. */
  readonly identity: string | undefined;
  /** What its key has to be allowed, in the exchange's words. */
  readonly permission: string | undefined;
  /** Why, and what to use instead. */
  readonly deprecated: string | undefined;
  /** What may be asked, as data. */
  readonly rules: Rules;
  /** Parameters as the wire wants them. @throws {InputError} a parameter can not be */
  readonly encode: (params: P) => WireObject;
  /** The result, typed; unknown members pass through. @throws {MalformedError} it has another shape */
  readonly decode: (result: unknown) => R;
}
