import { asked } from '../../asked/asked.ts';

/** The parameter that picks one of several wallet accounts; it travels in the query, and so in the signed path. */
export const walletAccount = {
  /** One of the `account_id` of ListWalletAccounts. Needed only where the user has several. */
  account_id: asked.text,
} as const;
