import type { Inside } from '../../../Inside.ts';
import { jsonText } from '../../../wire/jsonText.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { logRow } from '../../logRow.ts';
import type { LogNote } from '../../records/Notes.ts';
import type { OwnFeed } from './OwnFeed.ts';

/** Rows of a snapshot. */
const most = 500;

/** The name of the contract is a member of REST alone. */
const row = (inside: Inside, note: LogNote): Wire => ({ ...logRow(inside, note), contract: undefined });

/** What changed balances and positions: newest first, then row by row. */
export const accountLog: OwnFeed = ({ inside, notes }) => ({
  snapshot() {
    const last = notes.log().slice(-most).toReversed();
    return [jsonText({ feed: 'account_log_snapshot', logs: last.map((note) => row(inside, note)) })];
  },
  logged: (note) => [jsonText({ feed: 'account_log', new_entry: row(inside, note) })],
});
