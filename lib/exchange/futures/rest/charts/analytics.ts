import { quoteUnits } from '../../../house/money.ts';
import type { Answer } from '../../../http/Call.ts';
import type { Inside } from '../../../Inside.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { bare } from '../../bare.ts';
import { findContract } from '../../findContract.ts';
import type { Ask, Route } from '../Route.ts';
import { says } from '../says.ts';
import { analyticsData } from './analyticsData.ts';
import { type Bucket, bucketsOf } from './bucketsOf.ts';
import { readSpan } from './chartSpan.ts';

const told = (buckets: readonly Bucket[], data: Wire): Answer =>
  says.plain({ result: { timestamp: buckets.map(({ at }) => at), more: false, data }, errors: [] });

/** A refusal has the shape of an answer. */
const refused = (status: 400 | 404, field: string, value: string, data: Wire = []): Answer =>
  says.plain(
    {
      result: { timestamp: [], more: false, data },
      errors: [
        {
          severity: 'E',
          error_class: 'General',
          type: status === 404 ? 'Not Found' : 'Invalid',
          value,
          field,
        },
      ],
    },
    status,
  );

function market(ask: Ask): Answer {
  const { inside, params, part } = ask;
  const pair = findContract(inside, part(0));
  if (pair === undefined) return refused(404, 'symbol', part(0));
  const kind = analyticsData.get(part(1));
  if (kind === undefined) return refused(404, 'analytics_type', part(1));
  const read = readSpan(params, Math.floor(inside.house.now() / 1_000_000));
  if (read.type === 'invalid') return refused(400, read.field, params.get(read.field) ?? '');
  const buckets = bucketsOf(inside, pair, read.span);
  return told(buckets, kind(inside, pair, buckets));
}

/** What stands in all books of contracts, whole last digits of USD. */
const pooled = ({ contracts }: Inside): bigint =>
  contracts.reduce((sum, { listing, bids, asks }) => {
    const levels = [...bids.levels(), ...asks.levels()];
    return levels.reduce((all, { price, qty }) => all + quoteUnits(listing, BigInt(price) * qty), sum);
  }, 0n);

function pool({ inside, params }: Ask): Answer {
  const read = readSpan(params, Math.floor(inside.house.now() / 1_000_000));
  if (read.type === 'invalid')
    return refused(400, read.field, params.get(read.field) ?? '', { usdValue: [] });
  const [first] = inside.contracts;
  const buckets = first === undefined ? [] : bucketsOf(inside, first, read.span);
  const value = bare(pooled(inside), 4);
  return told(buckets, { usdValue: buckets.map(() => value) });
}

const path = '/api/charts/v1/analytics';

/** @see https://docs.kraken.com/api/docs/futures-api/charts/market-analytics */
export const analytics: readonly Route[] = [
  { methods: ['GET'], path: `${path}/liquidity-pool`, run: pool },
  { methods: ['GET'], path: `${path}/{}/{}`, run: market },
];
