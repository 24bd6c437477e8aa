import type { Outcome } from '../../../../lib/exchange/house/House.ts';
import type { HouseEvent, OrderView } from '../../../../lib/exchange/house/HouseEvent.ts';
import type { OrderDraft } from '../../../../lib/exchange/house/OrderDraft.ts';
import { digits } from '../../../../lib/exchange/wire/digits.ts';
import { type HouseBox, type HouseBoxOptions, houseBox } from './houseBox.ts';

type Wishes = Partial<Omit<OrderDraft, 'side' | 'qty' | 'limit'>>;

/** A house with empty books, where nobody acts but those of the spec: ann, bob and cid, who are rich. */
export interface QuietHouse extends HouseBox {
  /** A limit order for `BTC/USD`, or a market order where there is no price. */
  buy(account: string, qty: string, price?: string, wishes?: Wishes): Outcome<OrderView>;
  sell(account: string, qty: string, price?: string, wishes?: Wishes): Outcome<OrderView>;
  /** An order that was taken, as it is now. @throws it was refused */
  now(outcome: Outcome<OrderView>): OrderView;
  /** `0.1/0.2 open`: filled of all, and its status with the reason. */
  told(outcome: Outcome<OrderView>): string;
  /** Best first: `98000.0: 0.1 ann, 0.2 bob`. */
  book(side: 'asks' | 'bids', symbol?: string): readonly string[];
  /** What an account heard since the last call: `traded O1 0.1`. */
  heard(account: string): readonly string[];
}

export const btc = 'BTC/USD';

export function quietHouse(options: Partial<HouseBoxOptions> = {}): QuietHouse {
  const accounts = ['ann', 'bob', 'cid'];
  const box = houseBox({ symbols: [btc, 'PF_XBTUSD'], accounts, quiet: true, ...options });
  const { house, units } = box;
  const spot = (account: string) => ({ account, wallet: 'spot' }) as const;
  for (const account of options.accounts ?? accounts) {
    for (const [asset, text] of [
      ['USD', '2000000'],
      ['BTC', '10'],
    ] as const)
      box.deposit(account, asset, text);
    house.transfer(spot(account), { account, wallet: 'futures' }, 'USD', units('USD', '1000000'));
  }
  const short = (lots: bigint): string => String(Number(digits(lots, 8)));
  const order =
    (side: 'buy' | 'sell') =>
    (account: string, qty: string, price?: string, wishes: Wishes = {}): Outcome<OrderView> =>
      house.add(account, {
        symbol: btc,
        side,
        type: price === undefined ? 'market' : 'limit',
        qty,
        ...(price === undefined ? {} : { limit: { type: 'static', value: price } }),
        ...wishes,
      });
  const now = (outcome: Outcome<OrderView>): OrderView => {
    if (outcome.type === 'refused') throw new Error(outcome.error);
    const { account, id } = outcome.value;
    return house.find(account, { type: 'id', id })[0] ?? outcome.value;
  };
  const heard = new Map(accounts.map((account) => [account, [] as string[]]));
  const line = (event: Exclude<HouseEvent, { readonly type: 'ledger' | 'position' }>): string =>
    event.type === 'traded'
      ? `traded ${event.order.id} ${short(event.fill.qty)}`
      : `${event.type} ${event.order.id}`;
  for (const [account, lines] of heard)
    house.watch(account, (event) => {
      if (event.type !== 'ledger' && event.type !== 'position') lines.push(line(event));
    });

  return {
    ...box,
    buy: order('buy'),
    sell: order('sell'),
    now,
    told(outcome) {
      const { symbol, filled, qty, status, reason } = now(outcome);
      const { qtyPrecision } = box.pair(symbol).listing;
      const [part, whole] = [filled, qty].map((lots) => Number(digits(lots, qtyPrecision)));
      return `${part}/${whole} ${status}${reason === undefined ? '' : `: ${reason}`}`;
    },
    book: (side, symbol = btc) => {
      const { listing, ...pair } = box.pair(symbol);
      return pair[side]
        .levels()
        .map(
          ({ price, orders }) =>
            `${digits(price, listing.pricePrecision)}: ${orders
              .map(({ account, shown }) => `${Number(digits(shown, listing.qtyPrecision))} ${account}`)
              .join(', ')}`,
        );
    },
    heard: (account) => heard.get(account)?.splice(0) ?? [],
  };
}
