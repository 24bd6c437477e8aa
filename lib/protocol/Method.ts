import type { WireObject } from './Wire.ts';

/** A call over a line, as data: how it is written, and how its answer is read. `A`: what the line is authorised with. */
export interface Method<P, R, A = string> {
  /** The exchange's own name: `add_order`. */
  readonly name: string;
  /** Must the line be authorised first? */
  readonly auth: boolean;
  /** May it be sent again after an unclear outcome? */
  readonly safe: boolean;
  /** The parameters, checked, as the wire wants them. @throws {InputError} a parameter can not be */
  readonly wire: (params: P) => WireObject;
  /** The client order ids that it carries, by which its orders are found again. */
  readonly identities: (wire: WireObject) => readonly string[];
  readonly write: (wire: WireObject, id: number, auth: A | undefined) => string;
  /** @throws {MalformedError} the answer has another shape */
  readonly read: (result: unknown) => R;
}
