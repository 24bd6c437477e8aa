import type { Account } from '../../../house/Account.ts';
import type { LedgerEntry } from '../../../house/LedgerEntry.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import { isRecord } from '../../../wire/isRecord.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { PrivateAsked, Routes } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { param } from '../params/param.ts';
import type { Rule } from '../params/Rule.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import { ledgerFacts } from './ledgerFacts.ts';
import { page } from './page.ts';
import { span } from './span.ts';

const types: readonly string[] = [
  ...[
    'all',
    'none',
    'trade',
    'deposit',
    'withdrawal',
    'transfer',
    'margin',
    'adjustment',
    'rollover',
    'spend',
  ],
  ...['receive', 'settled', 'credit', 'staking', 'reward', 'dividend', 'sale', 'conversion', 'nft_rebate'],
];

const assetIn = (part: unknown): unknown => {
  const { asset = part } = isRecord(part) ? part : {};
  return asset;
};

/** Names, or objects that name an asset; `all` names none. */
const assetsRule: Rule<readonly string[] | undefined> = (sent, name, ground) => {
  const plain: unknown = Array.isArray(sent) ? sent.map(assetIn) : sent;
  const read = param.optional(param.list(100))(plain, name, ground);
  if (read.type === 'error' || read.value === undefined || read.value.includes('all'))
    return read.type === 'error' ? read : { type: 'value', value: undefined };
  return { type: 'value', value: read.value.map((one) => assetOf(one).name) };
};

/** What contracts have to do with stands in a log of their own. */
const ofSpot = ({ ledger }: Account): readonly LedgerEntry[] =>
  ledger.filter(({ wallet }) => wallet !== 'futures');

const table = (entries: readonly LedgerEntry[]): Wire =>
  Object.fromEntries(entries.map((entry) => [entry.id, ledgerFacts(entry)]));

/** @see https://docs.kraken.com/api/docs/rest-api/get-ledgers */
export const ledgerLists: Routes<PrivateAsked> = {
  Ledgers: endpoint(
    { ...page.params, asset: assetsRule, type: param.or(param.oneOf(...types), 'all') },
    ({ start, end, asset, type, ...wanted }, { inside, account }) => {
      const entries = ofSpot(inside.house.account(account));
      const within = span(start, end, (id) => entries.find((entry) => entry.id === id)?.at);
      if (typeof within === 'string') return refusal(`EGeneral:Invalid arguments:${within}`);
      const all = entries
        .filter((entry) => type === 'all' || entry.type === type)
        .filter((entry) => asset?.includes(entry.asset) ?? true)
        .filter((entry) => within(entry.at))
        .reverse();
      const one = page.cut(all, { ...wanted, limit: 50 }, ({ id }) => id);
      if (one === undefined) return refusal('EGeneral:Invalid arguments:cursor');
      return result({ ledger: table(one.entries), ...one.tail });
    },
  ),
  QueryLedgers: endpoint({ id: param.list(20) }, ({ id }, { inside, account }) => {
    const found = ofSpot(inside.house.account(account)).filter((entry) => id.includes(entry.id));
    return found.length < new Set(id).size ? refusal('EGeneral:Invalid arguments:id') : result(table(found));
  }),
};
