import type { SelfTrade } from '../../engine/Working.ts';
import type { House } from '../../house/House.ts';
import type { Inside } from '../../Inside.ts';
import { type Assignments, assignmentsOf } from './assignmentsOf.ts';
import type { Notes } from './Notes.ts';
import { notesOf } from './notesOf.ts';

/** What an account prefers. */
interface Preferences {
  /** Currency of profits by contract. */
  readonly pnl: Map<string, string>;
  selfTrade: SelfTradeStrategy;
  /** The most leverage at which it takes over what was agreed on by others. */
  rfqLeverage: number | undefined;
}

/** What happens when an order would trade with another one of its own account. */
export type SelfTradeStrategy =
  | 'REJECT_TAKER'
  | 'CANCEL_MAKER_SELF'
  | 'CANCEL_MAKER_CHILD'
  | 'CANCEL_MAKER_ANY';

/** What the derivatives remember beside the house: one for REST and WebSocket. */
export interface Records {
  /** @param account its id; known to the house */
  notes(account: string): Notes;
  preferences(account: string): Preferences;
  assignments(account: string): Assignments;
  /** How the house is told of the strategy. */
  selfTrade(account: string): SelfTrade;
}

const made = new WeakMap<House, Records>();

function makeRecords(inside: Inside): Records {
  const notes = new Map<string, Notes>();
  const preferences = new Map<string, Preferences>();
  const assignments = new Map<string, Assignments>();
  let programs = 0;
  const ofAccount = (account: string): Notes => {
    const known = notes.get(account) ?? notesOf(inside, account);
    notes.set(account, known);
    return known;
  };
  const preferencesOf = (account: string): Preferences => {
    const known = preferences.get(account) ?? {
      pnl: new Map<string, string>(),
      selfTrade: 'REJECT_TAKER',
      rfqLeverage: undefined,
    };
    preferences.set(account, known);
    return known;
  };
  // from the first moment, so that nothing happens unseen
  for (const account of inside.house.accounts.keys()) ofAccount(account);
  return {
    notes: ofAccount,
    preferences: preferencesOf,
    assignments(account) {
      const known =
        assignments.get(account) ??
        assignmentsOf(() => {
          programs += 1;
          return programs;
        });
      assignments.set(account, known);
      return known;
    },
    selfTrade: (account) =>
      preferencesOf(account).selfTrade === 'REJECT_TAKER' ? 'cancel_newest' : 'cancel_oldest',
  };
}

/** The same one for the same house. */
export function recordsOf(inside: Inside): Records {
  const known = made.get(inside.house) ?? makeRecords(inside);
  made.set(inside.house, known);
  return known;
}
