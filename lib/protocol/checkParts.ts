import { BatchError } from '../core/errors/BatchError.ts';
import type { ResponseError } from '../core/errors/ResponseError.ts';

/**
 * Looks through the parts of a batch.
 * @param errorOf what is wrong with a part; undefined where it succeeded
 * @param result the whole answer
 * @throws {BatchError} at least one of them failed
 */
export function checkParts(
  endpoint: string,
  parts: readonly unknown[],
  errorOf: (part: unknown) => ResponseError | undefined,
  result: unknown,
): void {
  const judged = parts.map((part, index) => ({ index, error: errorOf(part) }));
  if (judged.some(({ error }) => error !== undefined)) throw new BatchError(endpoint, judged, result);
}
