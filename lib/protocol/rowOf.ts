import type { ErrorRow } from './ErrorRow.ts';
import type { ErrorKind } from './errorKinds.ts';

/**
 * A row of a table of errors.
 * @param exception name and message of the documented error class, if there is one
 */
export const rowOf = (
  said: string,
  kind: ErrorKind,
  advice: string,
  exception?: readonly [name: string, message: string],
): ErrorRow => ({
  ...kind,
  said,
  advice,
  ...(exception !== undefined && { exception: { name: exception[0], message: exception[1] } }),
});
