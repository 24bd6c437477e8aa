import { InputError } from '../../core/errors/InputError.ts';
import { bookDepths } from '../../core/model/bookDepths.ts';
import type { Depth } from '../../core/model/Depth.ts';

/** Reads a book depth. @throws {InputError} the exchange keeps no book of it */
export function depthOption(text: string): Depth {
  const depth = bookDepths.find((known) => String(known) === text);
  if (depth === undefined)
    throw new InputError(
      `--depth '${text}' can not be`,
      `The exchange keeps books of ${bookDepths.join(', ')} levels.`,
    );
  return depth;
}
