import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bodyOf, dig, futuresBox, list, type Members } from './support/futuresBox.ts';

const doing = fc.record({
  orderType: fc.constantFrom('lmt', 'post', 'ioc', 'fok', 'mkt', 'stp', 'take_profit', 'trailing_stop'),
  symbol: fc.constantFrom('PF_XBTUSD', 'PF_ETHUSD'),
  side: fc.constantFrom('buy', 'sell'),
  size: fc.integer({ min: 1, max: 900 }),
  away: fc.integer({ min: -30, max: 30 }),
  after: fc.constantFrom('wait', 'cancel', 'edit', 'nothing'),
});

const sorted = (rows: readonly (readonly unknown[])[]): readonly string[] =>
  rows.map((row) => row.map(String).join(' ')).sort();

describe('REST and WebSocket', () => {
  it('agree on orders, fills and positions to the last digit, whatever was done', () => {
    fc.assert(
      fc.property(
        fc.array(doing, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 0, max: 1_000 }),
        (deeds, seed) => {
          const box = futuresBox({ seed });
          const line = box.line();
          const signs = line.signs('ada');
          const feeds = ['open_orders', 'fills', 'open_positions', 'balances', 'account_log'];
          for (const feed of feeds) line.say({ event: 'subscribe', feed, ...signs });
          for (const { orderType, symbol, side, size, away, after } of deeds) {
            const { listing, last } = box.pair(symbol);
            const price = ((last() + away * listing.tickSize) / 10 ** listing.pricePrecision).toFixed(
              listing.pricePrecision,
            );
            const sent = box.ask('ada', 'POST', 'sendorder', {
              orderType,
              symbol,
              side,
              size: String(size / 1_000),
              limitPrice: price,
              stopPrice: price,
              trailingStopMaxDeviation: '0.2',
              trailingStopDeviationUnit: 'PERCENT',
            });
            const id = String(dig(sent, 'sendStatus', 'order_id'));
            if (after === 'cancel') box.ask('ada', 'POST', 'cancelorder', { order_id: id });
            if (after === 'edit') box.ask('ada', 'POST', 'editorder', { orderId: id, size: '0.05' });
            box.clock.turn(after === 'wait' ? 3_000 : 400);
          }

          const open = new Map<unknown, Members>();
          for (const frame of line.frames('open_orders')) {
            const order = dig(frame, 'order');
            const id = dig(frame, 'order_id') ?? dig(order, 'order_id');
            if (dig(frame, 'is_cancel') === true) open.delete(id);
            else open.set(id, frame);
          }
          const rest = list(dig(box.ask('ada', 'GET', 'openorders'), 'openOrders'));
          expect(
            sorted(
              [...open].map(([id, frame]) => [
                id,
                dig(frame, 'order', 'qty'),
                dig(frame, 'order', 'filled'),
                dig(frame, 'order', 'stop_price'),
              ]),
            ),
          ).toEqual(
            sorted(
              rest.map((row) => [
                dig(row, 'order_id'),
                dig(row, 'unfilledSize'),
                dig(row, 'filledSize'),
                dig(row, 'stopPrice') ?? 0,
              ]),
            ),
          );

          const told = line.frames('fills').flatMap((frame) => list(dig(frame, 'fills')));
          const fills = list(dig(box.ask('ada', 'GET', 'fills'), 'fills')).toReversed();
          expect(
            told
              .slice(-100)
              .map((fill) => [
                dig(fill, 'fill_id'),
                dig(fill, 'price'),
                dig(fill, 'qty'),
                String(dig(fill, 'seq')),
              ]),
          ).toEqual(
            fills.map((fill) => [
              dig(fill, 'fill_id'),
              dig(fill, 'price'),
              dig(fill, 'size'),
              dig(fill, 'sequence_id'),
            ]),
          );

          line.say({ event: 'subscribe', feed: 'open_positions', ...signs });
          const positions = list(dig(line.frames('open_positions'), -1, 'positions'));
          const held = list(dig(box.ask('ada', 'GET', 'openpositions'), 'openPositions'));
          expect(
            positions.map((one) => [
              dig(one, 'instrument'),
              dig(one, 'balance'),
              dig(one, 'entry_price'),
              dig(one, 'pnl'),
            ]),
          ).toEqual(
            held.map((one) => [
              dig(one, 'symbol'),
              Number(dig(one, 'size')) * (dig(one, 'side') === 'long' ? 1 : -1),
              dig(one, 'price'),
              dig(one, 'unrealizedPnl'),
            ]),
          );

          line.say({ event: 'subscribe', feed: 'balances', ...signs });
          const flex = dig(line.frames('balances_snapshot'), -1, 'flex_futures');
          const accounts = dig(box.ask('ada', 'GET', 'accounts'), 'accounts', 'flex');
          for (const [wire, name] of [
            ['available_margin', 'availableMargin'],
            ['margin_equity', 'marginEquity'],
            ['initial_margin', 'initialMarginWithOrders'],
            ['portfolio_value', 'portfolioValue'],
          ] as const)
            expect([name, dig(flex, wire)]).toEqual([name, dig(accounts, name)]);

          const log = line.frames('account_log').map((frame) => dig(frame, 'new_entry'));
          const rows = list(
            dig(
              bodyOf(
                box.signed('ada', 'GET', '/api/history/v3/account-log', { sort: 'asc', count: '10000' }),
              ),
              'logs',
            ),
          );
          // the name of the contract is a member of REST alone
          const unnamed = rows.map((row) =>
            Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'contract')),
          );
          expect(unnamed.slice(unnamed.length - log.length)).toEqual(log);
          box.end();
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});
