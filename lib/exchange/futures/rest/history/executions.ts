import type { MarketTrade } from '../../../market/MarketTrade.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { accountUid } from '../../accountUid.ts';
import { bare } from '../../bare.ts';
import { findContract } from '../../findContract.ts';
import { listingOf } from '../../listingOf.ts';
import { millis } from '../../millis.ts';
import type { TradeNote } from '../../records/Notes.ts';
import { tradeUid } from '../../tradeUid.ts';
import type { Ask, OwnAsk, Route } from '../Route.ts';
import { says } from '../says.ts';
import { orderTexts } from './orderTexts.ts';
import { page } from './page.ts';
import { publicOrder } from './publicOrder.ts';

/** An execution as one of its sides sees it. */
function ownExecution({ inside, account }: OwnAsk, { fill, order, mark, sizeAfter }: TradeNote): Wire {
  const listing = listingOf(inside, fill.symbol);
  const { pricePrecision, qtyPrecision } = listing;
  const known = order ?? inside.house.find(account, { type: 'id', id: fill.orderId })[0];
  const percent = fill.cost === 0n ? '0' : bare((fill.fee * 1_000_000n) / fill.cost, 4);
  return {
    execution: {
      execution: {
        uid: fill.id,
        order: known === undefined ? null : orderTexts.plain(inside, known),
        timestamp: millis(fill.at),
        quantity: bare(fill.qty, qtyPrecision),
        price: bare(fill.price, pricePrecision),
        markPrice: bare(Math.round(mark), pricePrecision),
        executionType: fill.liquidity,
        limitFilled: fill.left === 0n,
        oldTakerOrder: null,
        usdValue: bare(BigInt(fill.price) * fill.qty, pricePrecision + qtyPrecision),
        orderData: {
          fee: bare(fill.fee, 4),
          positionSize: bare(sizeAfter, qtyPrecision),
          feeCalculationInfo: [
            { percentageFee: percent, userFeeDiscountApplied: null, marketShareRebateCredited: null },
          ],
        },
        regulatoryData: null,
      },
      takerReducedQuantity: '',
    },
  };
}

/** An execution as everybody sees it. */
function publicExecution(
  { inside, records }: Ask,
  { listing }: SymbolMarket,
  uid: string,
  trade: MarketTrade,
): Wire {
  const { pricePrecision, qtyPrecision } = listing;
  const order = (of: 'maker' | 'taker'): Wire => publicOrder.ofTrade(inside, records, listing, trade, of);
  return {
    Execution: {
      execution: {
        uid,
        makerOrder: order('maker'),
        takerOrder: order('taker'),
        timestamp: millis(trade.at),
        quantity: bare(trade.qty, qtyPrecision),
        price: bare(trade.price, pricePrecision),
        markPrice: bare(trade.price, pricePrecision),
        limitFilled: false,
        oldTakerOrder: null,
        usdValue: bare(BigInt(trade.price) * trade.qty, pricePrecision + qtyPrecision),
      },
      takerReducedQuantity: '',
    },
  };
}

const market = (
  name: string,
  event: (ask: Ask, pair: SymbolMarket, uid: string, trade: MarketTrade) => Wire,
): Route => ({
  methods: ['GET'],
  path: `/api/history/v3/market/{}/${name}`,
  run(ask) {
    const { inside, part } = ask;
    const pair = findContract(inside, part(0));
    if (pair === undefined) return says.plain({ status: 'error', reason: 'Unknown tradeable' }, 404);
    const { symbol } = pair.listing;
    const happened = pair.tape.trades().map((trade) => {
      const uid = tradeUid(symbol, trade.id);
      return { uid, timestamp: millis(trade.at), show: () => ({ event: event(ask, pair, uid, trade) }) };
    });
    return page(ask, happened, {});
  },
});

/** What was traded, by the account and by all. */
export const executions: readonly Route[] = [
  {
    methods: ['GET'],
    path: '/api/history/v3/executions',
    endpoint: 'GetExecutionEvents',
    run(ask) {
      const symbol = ask.params.get('tradeable')?.toUpperCase();
      const trades = ask.records
        .notes(ask.account)
        .trades()
        .filter(({ fill }) => symbol === undefined || fill.symbol === symbol);
      const happened = trades.map((trade) => ({
        uid: trade.fill.id,
        timestamp: millis(trade.fill.at),
        show: () => ({ event: ownExecution(ask, trade) }),
      }));
      return page(ask, happened, { accountUid: accountUid(ask.account) });
    },
  },
  market('executions', publicExecution),
  market('price', (_ask, { listing }, _uid, trade) => ({ price: bare(trade.price, listing.pricePrecision) })),
];
