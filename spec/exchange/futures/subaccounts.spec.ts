import { describe, expect, it } from '@jest/globals';
import { dig, futuresBox, list } from './support/futuresBox.ts';

/** A master with one account below it. */
function family() {
  const box = futuresBox();
  box.inside.subaccounts.create('ada', 'desk', 'desk@example.com');
  const uidOf = (who: string): string => String(dig(box.ask(who, 'GET', 'subaccounts'), 'masterAccountUid'));
  const [one] = list(dig(box.ask('ada', 'GET', 'subaccounts'), 'subaccounts'));
  const below = String(dig(one, 'accountUid'));
  const give = (fromUser: string, toUser: string, amount: string, who = 'ada') =>
    box.ask(who, 'POST', 'transfer/subaccount', {
      fromUser,
      toUser,
      fromAccount: 'flex',
      toAccount: 'flex',
      unit: 'USD',
      amount,
    });
  return { ...box, ada: uidOf('ada'), bob: uidOf('bob'), below, one, uidOf, give };
}

describe('an account below another one', () => {
  it('is listed by its master alone, with what is in its wallet', () => {
    const box = family();
    expect(box.one).toMatchObject({ email: 'desk@example.com', flexAccount: { portfolioValue: 0 } });
    expect(box.uidOf('desk')).toBe(box.ada);
    for (const who of ['bob', 'desk'])
      expect(dig(box.ask(who, 'GET', 'subaccounts'), 'subaccounts')).toEqual([]);
    expect(box.give(box.ada, box.below, '1000')).toMatchObject({ result: 'success' });
    const [now] = list(dig(box.ask('ada', 'GET', 'subaccounts'), 'subaccounts'));
    const own = dig(box.ask('desk', 'GET', 'accounts'), 'accounts', 'flex');
    expect(dig(now, 'flexAccount')).toMatchObject({ portfolioValue: 1_000, availableMargin: 1_000 });
    expect(dig(own, 'portfolioValue')).toBe(1_000);
  });

  it('gives back to its master, whoever of the two asks, and to nobody whom others ask for', () => {
    const box = family();
    box.give(box.ada, box.below, '1000');
    expect(box.give(box.below, box.ada, '300')).toMatchObject({ result: 'success' });
    expect(box.give(box.below, box.bob, '1', 'bob')).toMatchObject({ error: 'invalidAccount' });
    expect(box.give(box.below, box.ada, '701')).toMatchObject({ error: 'insufficientFunds' });
    expect(box.inside.house.account('desk').collateral.get('USD')).toBe(7_000_000n);
    expect(box.inside.house.account('ada').collateral.get('USD')).toBe(493_000_000n);
  });

  it('trades as long as its master lets it', () => {
    const box = family();
    box.give(box.ada, box.below, '10000');
    const send = () =>
      dig(
        box.ask('desk', 'POST', 'sendorder', {
          symbol: 'PF_XBTUSD',
          side: 'buy',
          size: '0.01',
          orderType: 'mkt',
        }),
        'sendStatus',
        'status',
      );
    const set = (tradingEnabled: string, who = 'ada') =>
      box.ask(who, 'PUT', `subaccount/${box.below}/trading-enabled`, { tradingEnabled });
    expect(send()).toBe('placed');
    expect(set('false')).toEqual({ tradingEnabled: false });
    expect(box.ask('ada', 'GET', `subaccount/${box.below}/trading-enabled`)).toEqual({
      tradingEnabled: false,
    });
    expect(send()).toBe('marketInactive');
    expect(set('true', 'bob')).toMatchObject({ status: 'NOT_FOUND' });
    expect(set('maybe')).toMatchObject({ error: 'invalidArgument: tradingEnabled' });
    expect(send()).toBe('marketInactive');
    expect(set('true')).toEqual({ tradingEnabled: true });
    expect(send()).toBe('placed');
    expect(list(dig(box.ask('desk', 'GET', 'fills'), 'fills'))).toHaveLength(2);
  });
});
