import type { Answer } from '../../http/Call.ts';
import type { SymbolMarket } from '../../market/symbolMarket.ts';
import { findContract } from '../findContract.ts';
import type { Ask } from './Route.ts';
import { says } from './says.ts';

/** Goes on with the contract that the call names by `symbol`, or answers that there is none. */
export function contractAsked({ inside, params }: Ask, run: (pair: SymbolMarket) => Answer): Answer {
  const name = params.get('symbol') ?? '';
  if (name === '') return says.failed(inside, 'requiredArgumentMissing: symbol');
  const pair = findContract(inside, name);
  return pair === undefined ? says.failed(inside, 'contractNotFound') : run(pair);
}
