import type { Wire } from '../../../wire/Wire.ts';
import { accountUid } from '../../accountUid.ts';
import { bare } from '../../bare.ts';
import { listingOf } from '../../listingOf.ts';
import { millis } from '../../millis.ts';
import type { TradeNote } from '../../records/Notes.ts';
import { ticks } from '../../ticks.ts';
import { uidOf } from '../../uidOf.ts';
import type { OwnAsk, Route } from '../Route.ts';
import { page } from './page.ts';

type Change = 'open' | 'close' | 'increase' | 'decrease' | 'reverse';

function changeOf({ sizeBefore, sizeAfter }: TradeNote): Change {
  if (sizeBefore === 0n) return 'open';
  if (sizeAfter === 0n) return 'close';
  if (sizeBefore > 0n !== sizeAfter > 0n) return 'reverse';
  return sizeBefore * sizeBefore < sizeAfter * sizeAfter ? 'increase' : 'decrease';
}

/** The filters by change and their values. */
const filters: readonly (readonly [name: string, change: Change])[] = [
  ['opened', 'open'],
  ['closed', 'close'],
  ['increased', 'increase'],
  ['decreased', 'decrease'],
  ['reversed', 'reverse'],
];

function show({ inside, account }: OwnAsk, trade: TradeNote): Readonly<Record<string, Wire>> {
  const { fill, sizeBefore, sizeAfter, entryBefore, entryAfter } = trade;
  const listing = listingOf(inside, fill.symbol);
  return {
    accountUid: accountUid(account),
    tradeable: fill.symbol,
    oldPosition: bare(sizeBefore, listing.qtyPrecision),
    oldAverageEntryPrice: sizeBefore === 0n ? null : ticks(entryBefore, listing).text,
    newPosition: bare(sizeAfter, listing.qtyPrecision),
    newAverageEntryPrice: ticks(entryAfter, listing).text,
    fillTime: millis(fill.at),
    fee: bare(fill.fee, 4),
    feeCurrency: fill.feeAsset,
    realizedPnL: bare(fill.net ?? 0n, 4),
    positionChange: changeOf(trade),
    executionUid: fill.id,
    executionPrice: bare(fill.price, listing.pricePrecision),
    executionSize: bare(fill.qty, listing.qtyPrecision),
    tradeType: 'userExecution',
    updateReason: 'trade',
  };
}

/** How positions came and went by trades. */
export const positionEvents: readonly Route[] = [
  {
    methods: ['GET'],
    path: '/api/history/v3/positions',
    endpoint: 'GetPositionEvents',
    run(ask) {
      const { account, params, records } = ask;
      const symbol = params.get('tradeable')?.toUpperCase();
      const wanted = filters.flatMap(([name, change]) => (params.get(name) === 'true' ? [change] : []));
      const reasons = ['trades', 'funding_realization', 'settlement'].filter(
        (name) => params.get(name) === 'true',
      );
      const trades = records
        .notes(account)
        .trades()
        .filter((trade) => wanted.length === 0 || wanted.includes(changeOf(trade)))
        .filter(({ fill }) => symbol === undefined || fill.symbol === symbol);
      const happened = (reasons.length === 0 || reasons.includes('trades') ? trades : []).map((trade) => ({
        uid: uidOf('position', trade.fill.id),
        timestamp: millis(trade.fill.at),
        show: () => show(ask, trade),
      }));
      return page(ask, happened, { accountUid: accountUid(account) });
    },
  },
];
