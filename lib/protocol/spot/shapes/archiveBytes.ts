import { MalformedError } from '../../../core/errors/MalformedError.ts';
import type { Shape } from '../../told/Shape.ts';

/** A ZIP file as it came. */
export const archiveBytes: Shape<Uint8Array, false> = {
  optional: false,
  what: 'bytes',
  read(value, where) {
    if (!(value instanceof Uint8Array)) throw new MalformedError(where, 'bytes');
    return value;
  },
};
