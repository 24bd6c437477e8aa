import { describe, expect, it } from '@jest/globals';
import { dig, futuresBox, list } from './support/futuresBox.ts';

type Params = Readonly<Record<string, string>>;

/** An exchange in which ada asks for quotes and others offer. */
function asking(accounts?: Parameters<typeof futuresBox>[0]) {
  const box = futuresBox(accounts);
  const create = (legs: readonly unknown[], more: object = {}) =>
    box.ask('ada', 'POST', 'rfqs/open-rfqs', { json: JSON.stringify({ legs, ...more }) });
  const mark = (symbol = 'PF_XBTUSD'): number => {
    const { pricePrecision } = box.pair(symbol).listing;
    return box.inside.house.contract(symbol).mark / 10 ** pricePrecision;
  };
  return {
    ...box,
    create,
    mark,
    /** One that is open, on two bitcoins. */
    opened: (size = 2): string => String(dig(create([{ tradeable: 'PF_XBTUSD', size }]), 'rfqUid')),
    offer: (uid: string, params: Params, who = 'bob') =>
      box.ask(who, 'POST', `rfqs/place-offer/${uid}`, params),
    accept: (uid: string, params: Params, who = 'ada') =>
      box.ask(who, 'POST', `rfqs/open-rfqs/accept-offer/${uid}`, params),
    size: (account: string, symbol = 'PF_XBTUSD'): bigint =>
      box.inside.house.position(account, symbol)?.size ?? 0n,
  };
}

describe('a request for quote', () => {
  it('is seen by all while it is open, and by its account alone with what is offered', () => {
    const box = asking();
    const uid = box.opened();
    const total = (2 * box.mark()).toFixed(1);
    expect(box.get('/derivatives/api/v3/rfqs')).toMatchObject({ rfqs: [{ uid, status: 'open' }] });
    expect(box.offer(uid, { bid: total, ask: String(Number(total) + 10) })).toMatchObject({
      status: 'placed',
    });
    expect(box.offer(uid, { bid: String(Number(total) - 5) })).toMatchObject({ status: 'placed' });
    const [own] = list(dig(box.ask('ada', 'GET', 'rfqs/open-rfqs'), 'rfqs'));
    expect(own).toMatchObject({ uid, bestBid: Number(total), bestAsk: Number(total) + 10, bidSide: null });
    expect(dig(box.ask('bob', 'GET', 'rfqs/open-rfqs'), 'rfqs')).toEqual([]);
    expect(list(dig(box.ask('bob', 'GET', 'rfqs/open-offers'), 'offers'))).toHaveLength(2);
    expect(dig(box.ask('ada', 'GET', 'rfqs/open-offers'), 'offers')).toEqual([]);
  });

  it('trades all of its legs with the offer that is taken, beside the book', () => {
    const box = asking();
    const { vault } = box.inside.house;
    const [trades, last] = [box.pair('PF_XBTUSD').tape.trades().length, box.pair('PF_XBTUSD').last()];
    const legs = [
      { tradeable: 'PF_XBTUSD', size: 1 },
      { tradeable: 'FF_XBTUSD_261225', size: -0.5 },
    ];
    const uid = String(dig(box.create(legs), 'rfqUid'));
    const [perpetual, future] = [Math.round(box.mark()) + 7, Math.round(box.mark('FF_XBTUSD_261225')) - 3];
    const askSide = JSON.stringify([
      { tradeable: 'FF_XBTUSD_261225', price: future },
      { tradeable: 'PF_XBTUSD', price: perpetual },
    ]);
    const offerUid = String(dig(box.offer(uid, { askSide }), 'offerUId'));
    const crowd = new Map(vault.totals().crowd);
    expect(box.accept(uid, { askAccepted: offerUid })).toMatchObject({ status: 'placed', rfqUid: uid });

    expect([box.size('ada'), box.size('bob')]).toEqual([10_000n, -10_000n]);
    expect([box.size('ada', 'FF_XBTUSD_261225'), box.size('bob', 'FF_XBTUSD_261225')]).toEqual([
      -5_000n,
      5_000n,
    ]);
    const fills = list(dig(box.ask('ada', 'GET', 'fills'), 'fills'));
    expect(fills).toHaveLength(2);
    expect(fills).toContainEqual(
      expect.objectContaining({ symbol: 'PF_XBTUSD', side: 'buy', size: 1, price: perpetual }),
    );
    expect(fills).toContainEqual(
      expect.objectContaining({ symbol: 'FF_XBTUSD_261225', side: 'sell', size: 0.5, price: future }),
    );
    expect(list(dig(box.ask('bob', 'GET', 'openpositions'), 'openPositions'))).toHaveLength(2);
    expect(dig(box.ask('ada', 'GET', 'openorders'), 'openOrders')).toEqual([]);
    // nothing was printed, and nobody else was in it
    expect([box.pair('PF_XBTUSD').tape.trades().length, box.pair('PF_XBTUSD').last()]).toEqual([
      trades,
      last,
    ]);
    expect(new Map(vault.totals().crowd)).toEqual(crowd);

    expect(box.get(`/derivatives/api/v3/rfqs/${uid}`)).toMatchObject({ rfq: { status: 'filled_ask_side' } });
    expect(box.get('/derivatives/api/v3/rfqs')).toMatchObject({ rfqs: [] });
    const [closed] = list(dig(box.ask('bob', 'GET', 'rfqs/closed-offers'), 'offers'));
    expect(closed).toMatchObject({ uid: offerUid, status: 'filled_ask_side' });
    expect(box.accept(uid, { askAccepted: offerUid })).toMatchObject({ reason: 'rfqNotFound' });
  });

  it('is sold to the best bid, at a price of the whole package', () => {
    const box = asking();
    const uid = box.opened(4);
    const total = 4 * Math.round(box.mark());
    box.offer(uid, { bid: String(total - 400) });
    box.offer(uid, { bid: String(total) });
    expect(box.accept(uid, { bidAccepted: 'true' })).toMatchObject({ status: 'placed' });
    const [fill] = list(dig(box.ask('ada', 'GET', 'fills'), 'fills'));
    expect(fill).toMatchObject({ side: 'sell', size: 4, price: total / 4 });
    const statuses = list(dig(box.ask('bob', 'GET', 'rfqs/closed-offers'), 'offers')).map(
      ({ status }) => status,
    );
    expect(statuses).toEqual(['cancelled', 'filled_bid_side']);
  });

  it('is gone when it is cancelled or its time is over, and all offers with it', () => {
    const box = asking();
    const [one, other] = [box.opened(), box.opened()];
    const expiry = new Date(box.clock.now() + 15_000).toISOString();
    const short = String(dig(box.create([{ tradeable: 'PF_XBTUSD', size: 1 }], { expiry }), 'rfqUid'));
    for (const uid of [one, short]) box.offer(uid, { bid: String(Math.round(box.mark())) });
    box.offer(one, { ask: String(2 * Math.round(box.mark())) });
    expect(box.ask('bob', 'DELETE', `rfqs/open-rfqs/${other}`)).toMatchObject({ reason: 'rfqNotFound' });
    expect(box.ask('ada', 'DELETE', `rfqs/open-rfqs/${other}`)).toMatchObject({ status: 'cancelled' });
    box.clock.turn(15_000);
    expect(list(dig(box.get('/derivatives/api/v3/rfqs'), 'rfqs')).map(({ uid }) => uid)).toEqual([one]);
    expect(box.get(`/derivatives/api/v3/rfqs/${short}`)).toMatchObject({ rfq: { status: 'expired' } });
    expect(box.get(`/derivatives/api/v3/rfqs/${other}`)).toMatchObject({ rfq: { status: 'cancelled' } });
    for (const uid of [short, other]) {
      expect(box.offer(uid, { bid: '1' })).toMatchObject({ reason: 'rfqNotFound' });
      expect(box.accept(uid, { bidAccepted: 'true' })).toMatchObject({ reason: 'rfqNotFound' });
    }
    const own = list(dig(box.ask('bob', 'GET', 'rfqs/open-offers'), 'offers'));
    expect(own.map(({ rfqUid }) => rfqUid)).toEqual([one, one]);
    const offerUid = String(dig(own, 1, 'uid'));
    expect(box.ask('bob', 'DELETE', `rfqs/cancel-offer/${one}`, { offerUid })).toMatchObject({
      status: 'cancelled',
    });
    expect(list(dig(box.ask('bob', 'GET', 'rfqs/open-offers'), 'offers'))).toHaveLength(1);
    expect(box.ask('bob', 'DELETE', `rfqs/cancel-offer/${one}`)).toMatchObject({ status: 'cancelled' });
    expect(box.ask('bob', 'DELETE', `rfqs/cancel-offer/${one}`)).toMatchObject({ reason: 'offerNotFound' });
    expect(box.accept(one, { askAccepted: 'true' })).toMatchObject({ reason: 'offerNotFound' });
    expect([box.size('ada'), box.size('bob')]).toEqual([0n, 0n]);
  });

  it.each<readonly [legs: readonly unknown[], more: object, reason: string]>([
    [[], {}, 'noLegsSpecified'],
    [Array.from({ length: 101 }, () => ({ tradeable: 'PF_XBTUSD', size: 1 })), {}, 'tooManyLegs'],
    [[{ tradeable: 'PF_NOPE', size: 1 }], {}, 'symbolNotFound'],
    [[{ tradeable: 'PF_XBTUSD', size: 0 }], {}, 'invalidQuantity'],
    [[{ tradeable: 'PF_XBTUSD', size: 'much' }], {}, 'invalidQuantity'],
    [
      [
        { tradeable: 'PF_XBTUSD', size: 1 },
        { tradeable: 'PF_XBTUSD', size: 2 },
      ],
      {},
      'orderError',
    ],
    [
      [
        { tradeable: 'PF_XBTUSD', size: 1 },
        { tradeable: 'PF_ETHUSD', size: 2 },
      ],
      {},
      'mixedCurrencyPairs',
    ],
    [[{ tradeable: 'PF_XBTUSD', size: 1 }], { expiry: 'soon' }, 'invalidExpiry'],
    [[{ tradeable: 'PF_XBTUSD', size: 1 }], { expiry: '2026-11-03T09:15:21Z' }, 'expiryTooShort'],
  ])('can not be: case %#', (legs, more, reason) => {
    const box = asking();
    expect(box.create(legs, more)).toMatchObject({ result: 'success', status: 'failed', reason });
    expect(box.get('/derivatives/api/v3/rfqs')).toMatchObject({ rfqs: [] });
  });

  it('takes no offer that can not be', () => {
    const box = asking();
    const uid = box.opened();
    const price = String(2 * Math.round(box.mark()));
    const bidSide = JSON.stringify([{ tradeable: 'PF_XBTUSD', price: Math.round(box.mark()) }]);
    const reason = (params: Params, who?: string): unknown => dig(box.offer(uid, params, who), 'reason');
    expect(reason({})).toBe('noBidOrAskProvided');
    expect(reason({ bid: price, bidSide })).toBe('perLegAndPackagePricesProvided');
    expect(reason({ bid: price }, 'ada')).toBe('orderError');
    expect(reason({ bid: 'much' })).toBe('orderError');
    expect(reason({ bid: '1' })).toBe('priceTooFarFromMarket');
    expect(reason({ bidSide: bidSide.replace('PF_XBTUSD', 'PF_ETHUSD') })).toBe('legMismatch');
    expect(reason({ bidSide: '[]' })).toBe('incompleteSide');
    expect(dig(box.offer('nobody', { bid: price }), 'reason')).toBe('rfqNotFound');
    expect(box.accept(uid, {})).toMatchObject({ reason: 'noBidOrAskProvided' });
    expect(box.accept(uid, { bidAccepted: 'a', askAccepted: 'b' })).toMatchObject({
      reason: 'bidAndAskProvided',
    });
    expect(box.accept(uid, { bidAccepted: price }, 'bob')).toMatchObject({ reason: 'rfqNotFound' });
  });

  it('needs no margin of the one whose position it makes smaller', () => {
    const box = asking({ accounts: [{ name: 'ada' }, { name: 'bob', futures: { USD: '8000' } }] });
    const bought = box.ask('bob', 'POST', 'sendorder', {
      symbol: 'PF_XBTUSD',
      side: 'buy',
      size: '3',
      orderType: 'mkt',
    });
    expect(dig(bought, 'sendStatus', 'status')).toBe('placed');
    const uid = box.opened(3);
    const total = String(3 * Math.round(box.mark()));
    expect(box.offer(uid, { bid: total })).toMatchObject({ reason: 'insufficientMargin' });
    expect(box.offer(uid, { ask: total })).toMatchObject({ status: 'placed' });
    expect(box.accept(uid, { askAccepted: total })).toMatchObject({ status: 'placed' });
    expect([box.size('ada'), box.size('bob')]).toEqual([30_000n, 0n]);
  });

  it('does not trade with an offer whose account has spent its margin meanwhile', () => {
    const box = asking();
    const uid = box.opened(5);
    const total = String(5 * Math.round(box.mark()));
    expect(box.offer(uid, { bid: total })).toMatchObject({ status: 'placed' });
    box.ask('bob', 'POST', 'withdrawal', { currency: 'USD', amount: '49900' });
    expect(box.accept(uid, { bidAccepted: total })).toMatchObject({ reason: 'offerNoLongerValid' });
    expect([box.size('ada'), box.size('bob')]).toEqual([0n, 0n]);
  });

  it('trades nothing that one of the two could not carry', () => {
    const box = asking({
      accounts: [{ name: 'ada' }, { name: 'bob', futures: { USD: '100' } }, { name: 'cy' }],
    });
    const uid = box.opened(20);
    const price = String(20 * Math.round(box.mark()));
    expect(box.offer(uid, { bid: price })).toMatchObject({ status: 'failed', reason: 'insufficientMargin' });
    expect(box.offer(uid, { ask: price }, 'cy')).toMatchObject({ status: 'placed' });
    // what is left to ada is not enough any more
    box.ask('ada', 'POST', 'withdrawal', { currency: 'USD', amount: '49000' });
    expect(box.accept(uid, { askAccepted: 'true' })).toMatchObject({ reason: 'insufficientMargin' });
    expect([box.size('ada'), box.size('cy')]).toEqual([0n, 0n]);
    expect(box.get(`/derivatives/api/v3/rfqs/${uid}`)).toMatchObject({ rfq: { status: 'open' } });
  });
});
