import type { Needs } from '../../../access/Needs.ts';
import type { House } from '../../../house/House.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import type { Wire } from '../../Wire.ts';
import type { FieldRules } from './FieldRule.ts';
import type { Fields } from './Fields.ts';

type Members = Readonly<Record<string, Wire | undefined>>;

/** What came of a request, or of one order that it names. */
export type MethodAnswer =
  | {
      readonly type: 'done';
      readonly result: Members | readonly Members[];
      /** Beside the result. */
      readonly more?: Members;
    }
  | {
      readonly type: 'refused';
      /** The exchange's words. */
      readonly error: string;
    };

/** A request that may be carried out. */
export interface MethodCall {
  readonly house: House;
  /** Spot pairs by symbol. */
  readonly markets: ReadonlyMap<string, SymbolMarket>;
  readonly account: string;
  readonly fields: Fields;
}

/** A trading method. */
export interface Method {
  readonly needs: Needs;
  /** All but the token. */
  readonly required: readonly string[];
  /** All but the token. */
  readonly fields: FieldRules;
  /** @returns its answers, mostly one */
  act(call: MethodCall): readonly MethodAnswer[];
}
