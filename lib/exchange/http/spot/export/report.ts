import type { Inside } from '../../../Inside.ts';
import { isRecord } from '../../../wire/isRecord.ts';
import { jsonText } from '../../../wire/jsonText.ts';
import { rfc3339 } from '../../../wire/rfc3339.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { ledgerFacts } from '../history/ledgerFacts.ts';
import { toldTrades } from '../history/toldTrades.ts';
import { tradeFacts } from '../history/tradeFacts.ts';
import { spotListing } from '../orders/spotListing.ts';

/** What somebody wants to have written down. */
export interface Wanted {
  readonly report: 'trades' | 'ledgers';
  readonly format: 'CSV' | 'TSV';
  /** Names of columns; undefined: all of them. */
  readonly fields: readonly string[] | undefined;
  /** Microseconds since 1970. */
  readonly from: number;
  readonly to: number;
}

/** Columns as the exchange has them, behind the id that always comes first. */
const fields: Readonly<Record<Wanted['report'], readonly string[]>> = {
  trades: [
    ...['ordertxid', 'pair', 'time', 'type', 'ordertype', 'price', 'cost', 'fee', 'vol', 'margin', 'misc'],
    'ledgers',
  ],
  ledgers: ['refid', 'time', 'type', 'subtype', 'aclass', 'asset', 'wallet', 'amount', 'fee', 'balance'],
};

interface Row {
  readonly id: string;
  readonly at: number;
  readonly facts: Wire;
}

function rowsOf(inside: Inside, account: string, { report, from, to }: Wanted): readonly Row[] {
  const state = inside.house.account(account);
  const within = ({ at }: { readonly at: number }): boolean => at >= from && at <= to;
  if (report === 'ledgers')
    return state.ledger
      .filter((entry) => entry.wallet !== 'futures' && within(entry))
      .map((entry) => ({ id: entry.id, at: entry.at, facts: ledgerFacts(entry) }));
  const trades = toldTrades(inside, account, true);
  return trades.flatMap((fills) => {
    const [first] = fills;
    const last = fills.at(-1) ?? first;
    const listing = spotListing(inside, first.symbol);
    return listing === undefined || !within(last)
      ? []
      : [{ id: first.id, at: last.at, facts: tradeFacts(fills, { account: state, listing, trades }, true) }];
  });
}

function cell(name: string, { at, facts }: Row): string {
  if (name === 'time') return rfc3339(at).slice(0, -3).replace('T', ' ');
  if (name === 'wallet') return 'spot / main';
  const told: unknown = isRecord(facts) ? facts[name] : undefined;
  if (Array.isArray(told)) return told.join(',');
  return typeof told === 'string' ? told : '';
}

/** All rows of a report with a line of names before them. */
function text(inside: Inside, account: string, wanted: Wanted): string {
  const names = fields[wanted.report].filter((name) => wanted.fields?.includes(name) ?? true);
  const [between, quoted] =
    wanted.format === 'CSV' ? [',', jsonText] : ['\t', (text: string): string => text];
  const lines = rowsOf(inside, account, wanted).map((row) => [
    row.id,
    ...names.map((name) => cell(name, row)),
  ]);
  return [['txid', ...names], ...lines].map((line) => `${line.map(quoted).join(between)}\n`).join('');
}

export const report = { fields, text } as const;
