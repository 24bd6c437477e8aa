import type { Answer } from '../../../http/Call.ts';
import { Exact } from '../../../wire/Exact.ts';
import { accountUid } from '../../accountUid.ts';
import { logRow } from '../../logRow.ts';
import { asked } from '../asked.ts';
import type { OwnAsk, Route } from '../Route.ts';
import { says } from '../says.ts';

/** Rows of an answer. */
const [usual, most, mostCsv] = [500, 100_000, 500_000];

const invalid = (field: string): Answer => says.plain({ status: 'error', reason: `Invalid ${field}` }, 400);

function log(ask: OwnAsk): Answer {
  const { inside, account, records, params } = ask;
  const names = ['since', 'before', 'from', 'to', 'count'] as const;
  const numbers = names.map((name) => asked.whole(params, name));
  const bad = names.find((_, index) => Number.isNaN(numbers[index]));
  if (bad !== undefined) return invalid(bad);
  const end = Number.POSITIVE_INFINITY;
  const [since = 0, before = end, from = 1, to = end, count = usual] = numbers;
  const sort = params.get('sort') ?? 'desc';
  if (sort !== 'asc' && sort !== 'desc') return invalid('sort');
  const infos = params.all('info');
  const rows = records
    .notes(account)
    .log()
    .filter((note) => {
      const at = (note.type === 'money' ? note.at : note.trade.fill.at) / 1_000;
      return note.id >= from && note.id <= to && at >= since && at < before;
    })
    .map((note) => logRow(inside, note))
    .filter(({ info }) => infos.length === 0 || infos.some((wanted) => wanted === info));
  const sorted = sort === 'asc' ? rows : rows.toReversed();
  return says.plain({
    accountUid: accountUid(account),
    logs: sorted.slice(0, Math.max(1, Math.min(most, count))),
  });
}

function csv({ inside, account, records }: OwnAsk): Answer {
  const rows = records
    .notes(account)
    .log()
    .slice(-mostCsv)
    .map((note) => logRow(inside, note))
    .toReversed();
  const cell = (value: unknown): string => {
    if (value instanceof Exact) return value.text;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const date = (text: string): string => text.slice(0, 19).replace('T', ' ');
  const lines = rows.map((row) =>
    Object.entries(row)
      .map(([name, value]) => (name === 'date' ? date(cell(value)) : cell(value)))
      .join(','),
  );
  const head = Object.keys(rows[0] ?? { id: 0, date: 0 })
    .map((name) => (name === 'date' ? 'dateTime' : name))
    .join(',');
  return {
    status: 200,
    body: `${[head, ...lines].join('\n')}\n`,
    contentType: 'text/csv; charset=utf-8',
  };
}

/** What changed balances and positions. */
export const accountLog: readonly Route[] = [
  { methods: ['GET'], path: '/api/history/v3/account-log', endpoint: 'GetAccountLog', run: log },
  { methods: ['GET'], path: '/api/history/v3/accountlogcsv', endpoint: 'GetAccountLogCsv', run: csv },
];
