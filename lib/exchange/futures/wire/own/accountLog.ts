import { jsonText } from '../../../wire/jsonText.ts';
import { logRow } from '../../logRow.ts';
import type { OwnFeed } from './OwnFeed.ts';

/** Rows of a snapshot. */
const most = 500;

/** What changed balances and positions: newest first, then row by row. */
export const accountLog: OwnFeed = ({ inside, notes }) => ({
  snapshot() {
    const last = notes.log().slice(-most).toReversed();
    return [jsonText({ feed: 'account_log_snapshot', logs: last.map((note) => logRow(inside, note)) })];
  },
  logged: (note) => [jsonText({ feed: 'account_log', new_entry: logRow(inside, note) })],
});
