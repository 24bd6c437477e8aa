import { refuse } from '../../../protocol/asked/refuse.ts';
import type { Asking } from '../../../protocol/Dialect.ts';

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const;

/** The method in capitals. @throws {InputError} it is none that the exchange takes */
export function methodOf(given: unknown): Asking['method'] {
  const upper = String(given).toUpperCase();
  return methods.find((method) => method === upper) ?? refuse('method', given, methods.join(', '));
}
