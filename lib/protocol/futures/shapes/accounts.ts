import { decodeRecord } from '../../told/decodeRecord.ts';
import type { ResultOf } from '../../told/ResultOf.ts';
import type { Shape } from '../../told/Shape.ts';
import { told } from '../../told/told.ts';
import { flexWallet } from './flexWallet.ts';

/** By currency, lower case. */
const balances = told.record(told.decimal);

/** Of one of the four levels at which something happens. */
const levels = told.object({
  /** Initial margin. */
  im: told.decimal,
  /** Maintenance margin. */
  mm: told.decimal,
  /** Liquidation threshold. */
  lt: told.decimal,
  /** Termination threshold. */
  tt: told.decimal,
});

const cash = { type: told.word('cashAccount'), balances } as const;

const flex = {
  type: told.optional(told.word('multiCollateralMarginAccount')),
  currencies: told.record(
    told.object({
      quantity: told.decimal,
      /** US dollars. */
      value: told.decimal,
      /** After the haircut, US dollars; one of two spellings. */
      collateral: told.optional(told.decimal),
      /** After the haircut, US dollars; one of two spellings. */
      collateralValue: told.optional(told.decimal),
      /** Free to be taken out, in the currency. */
      available: told.decimal,
    }),
  ),
  ...flexWallet,
} as const;

// an account of a kind that is not known yet must not hide the others: all but the type may be missing
const margin = {
  type: told.word('marginAccount'),
  currency: told.optional(told.text),
  balances: told.optional(balances),
  auxiliary: told.optional(
    told.object({
      usd: told.optional(told.decimal),
      /** Portfolio value. */
      pv: told.decimal,
      pnl: told.decimal,
      /** Available funds. */
      af: told.decimal,
      funding: told.optional(told.decimal),
    }),
  ),
  marginRequirements: told.optional(levels),
  /** Prices of the contract at which a level is reached. */
  triggerEstimates: told.optional(levels),
} as const;

/** Wallets by name, lower case: `cash`, `flex`, and one for each single-collateral market (`fi_xbtusd`). */
export interface Accounts {
  readonly cash?: ResultOf<typeof cash>;
  readonly flex?: ResultOf<typeof flex>;
  /** Told apart by members: `'auxiliary' in account`. */
  readonly [name: string]:
    | ResultOf<typeof cash>
    | ResultOf<typeof flex>
    | ResultOf<typeof margin>
    | undefined;
}

/** All wallets. */
export const accounts: Shape<Accounts, false> = {
  optional: false,
  what: 'an object',
  read(value, where) {
    const wallets = new Map(Object.entries(decodeRecord(value, where)));
    const others = [...wallets].filter(([name]) => name !== 'cash' && name !== 'flex');
    return {
      ...told.record(told.object(margin)).read(Object.fromEntries(others), where),
      ...(wallets.has('cash') && { cash: told.object(cash).read(wallets.get('cash'), `${where}.cash`) }),
      ...(wallets.has('flex') && { flex: told.object(flex).read(wallets.get('flex'), `${where}.flex`) }),
    };
  },
};
