import type { Working } from './Working.ts';

/** Are both of one account? The crowd may trade with itself. */
export const sameAccount = (one: Working, other: Working): boolean =>
  one.account !== '' && one.account === other.account;
