import type { RestAnswer } from '../../RestRoute.ts';
import type { PrivateAsked } from '../Asked.ts';

/** A call of Funding (Beta). Its parameters are those of the path, the query and the body. */
export interface BetaAsked extends PrivateAsked {
  /** Of the first page, without a cursor. */
  readonly query: string;
  /** The last entry of the page before; undefined on the first one. */
  readonly after: string | undefined;
}

/** An endpoint of Funding (Beta). */
export interface BetaRoute {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** `/funding/v1/addresses/{id}` */
  readonly path: string;
  /** How the gate calls it. */
  readonly name: string;
  readonly run: (asked: BetaAsked) => RestAnswer;
}
