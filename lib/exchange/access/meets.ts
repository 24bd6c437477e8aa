// Pure: permissions against what a call needs.
import type { Needs } from './Needs.ts';
import type { Permission } from './Permission.ts';

/** Whether a key may; where it may not, the exchange says `EGeneral:Permission denied`. */
export const meets = (has: ReadonlySet<Permission>, needs: Needs): boolean =>
  needs.some((list) => list.every((permission) => has.has(permission)));
