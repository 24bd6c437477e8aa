import { uidOf } from './uidOf.ts';

/** What an account is called by the derivatives. */
export const accountUid = (account: string): string => uidOf('account', account);
