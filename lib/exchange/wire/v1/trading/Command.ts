import type { Needs } from '../../../access/Needs.ts';
import type { Inside } from '../../../Inside.ts';
import type { Wire } from '../../Wire.ts';
import type { Names } from '../Names.ts';
import type { FieldRule } from './fieldRules.ts';

/** A trading request whose fields each are what they should be. */
export interface TradingCall {
  readonly house: Inside['house'];
  readonly names: Names;
  readonly account: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What is answered: members beside event, reqid and status, or the exchange's words. */
export type TradingAnswer =
  | { readonly type: 'done'; readonly members: Readonly<Record<string, Wire | undefined>> }
  | { readonly type: 'refused'; readonly error: string };

/** One kind of trading request. */
export interface Command {
  /** Event of the answer. */
  readonly answer: string;
  readonly needs: Needs;
  /** Beside `token`. */
  readonly fields: ReadonlyMap<string, FieldRule>;
  readonly required: readonly string[];
  /** One answer each. */
  act(call: TradingCall): readonly TradingAnswer[];
}
