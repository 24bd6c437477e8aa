import type { Inside } from '../../../Inside.ts';
import type { MarketTrade } from '../../../market/MarketTrade.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { digits } from '../../../wire/digits.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { accountUid } from '../../accountUid.ts';
import { bare } from '../../bare.ts';
import { findContract } from '../../findContract.ts';
import { listingOf } from '../../listingOf.ts';
import { millis } from '../../millis.ts';
import type { TradeNote } from '../../records/Notes.ts';
import { tradeUid } from '../../tradeUid.ts';
import { uidOf } from '../../uidOf.ts';
import type { OwnAsk, Route } from '../Route.ts';
import { says } from '../says.ts';
import { orderTexts } from './orderTexts.ts';
import { page } from './page.ts';

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

/** An execution as everybody sees it; the names of the orders in it are nobody's. */
function publicExecution({ listing }: SymbolMarket, uid: string, trade: MarketTrade, mark: string): Wire {
  const { symbol, pricePrecision, qtyPrecision } = listing;
  const price = digits(trade.price, pricePrecision);
  const order = (side: 'buy' | 'sell', orderType: string): Wire => ({
    uid: uidOf(uid, side),
    tradeable: symbol,
    direction: side === 'buy' ? 'Buy' : 'Sell',
    quantity: bare(trade.qty, qtyPrecision),
    timestamp: millis(trade.at),
    limitPrice: price,
    orderType,
    reduceOnly: false,
    lastUpdateTimestamp: millis(trade.at),
  });
  return {
    Execution: {
      execution: {
        uid,
        makerOrder: order(trade.side === 'buy' ? 'sell' : 'buy', 'Limit'),
        takerOrder: order(trade.side, trade.orderType === 'market' ? 'Market' : 'IoC'),
        timestamp: millis(trade.at),
        quantity: bare(trade.qty, qtyPrecision),
        price: bare(trade.price, pricePrecision),
        markPrice: mark,
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
  event: (pair: SymbolMarket, uid: string, trade: MarketTrade, inside: Inside) => Wire,
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
      return { uid, timestamp: millis(trade.at), show: () => ({ event: event(pair, uid, trade, inside) }) };
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
  market('executions', (pair, uid, trade) =>
    publicExecution(pair, uid, trade, bare(trade.price, pair.listing.pricePrecision)),
  ),
  market('price', ({ listing }, _uid, trade) => ({ price: bare(trade.price, listing.pricePrecision) })),
];
