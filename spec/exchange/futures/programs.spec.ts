import { describe, expect, it } from '@jest/globals';
import { dig, futuresBox, list } from './support/futuresBox.ts';

describe('preferences for what others agreed on', () => {
  it('have a most leverage that is set, told and cleared', () => {
    const box = futuresBox();
    const path = 'rfq-assignment/max-leverage';
    const none = { result: 'success', maxLeverage: null };
    expect(box.ask('ada', 'GET', path)).toMatchObject(none);
    expect(box.ask('ada', 'PUT', path, { maxLeverage: '2.55' })).toMatchObject({ maxLeverage: 2.55 });
    for (const maxLeverage of ['100.01', '-1', '2.555', 'much'])
      expect(box.ask('ada', 'PUT', path, { maxLeverage })).toMatchObject({
        error: 'invalidArgument: maxLeverage',
      });
    expect(box.ask('ada', 'PUT', path)).toMatchObject({ error: 'requiredArgumentMissing: maxLeverage' });
    expect(box.ask('ada', 'GET', path)).toMatchObject({ maxLeverage: 2.55 });
    expect(box.ask('bob', 'GET', path)).toMatchObject(none);
    expect(box.ask('ada', 'DELETE', path)).toMatchObject(none);
    expect(box.ask('ada', 'GET', path)).toMatchObject(none);
    box.inside.subaccounts.create('ada', 'desk', 'desk@example.com');
    expect(box.ask('desk', 'GET', path)).toMatchObject({ error: 'insufficientPrivileges' });
  });

  it('are programs that are added, listed, deleted and remembered', () => {
    const box = futuresBox();
    const common = { acceptLong: 'true', acceptShort: 'false', timeFrame: 'WEEKEND', enabled: 'true' };
    const add = (params: Readonly<Record<string, string>>) =>
      box.ask('ada', 'POST', 'assignmentprogram/add', params);
    const flex = { contractType: 'flex', contract: 'pf_xbtusd', maxSize: '2.5' };
    const added = add({ ...common, ...flex });
    const participant = {
      contractType: 'flex',
      contract: 'PF_XBTUSD',
      maxSize: 2.5,
      maxPosition: null,
      acceptLong: true,
      acceptShort: false,
      timeFrame: 'WEEKEND',
      enabled: true,
    };
    expect(dig(added, 'participant')).toEqual(participant);
    const id = dig(added, 'id');
    expect(add({ ...common, contractType: 'flex' })).toMatchObject({
      error: 'requiredArgumentMissing: contract',
    });
    expect(add({ ...common, ...flex, contract: 'PF_NOPE' })).toMatchObject({ error: 'contractNotFound' });
    expect(add({ ...common, ...flex, enabled: '1' })).toMatchObject({ error: 'invalidArgument: enabled' });
    expect(add({ ...common, ...flex, timeFrame: 'NIGHTS' })).toMatchObject({
      error: 'invalidArgument: timeFrame',
    });
    const current = (who: string) => dig(box.ask(who, 'GET', 'assignmentprogram/current'), 'participants');
    expect(current('ada')).toEqual([{ id, participant }]);
    expect(current('bob')).toEqual([]);
    const remove = (who: string, given: string) =>
      box.ask(who, 'POST', 'assignmentprogram/delete', { id: given });
    expect(remove('bob', String(id))).toMatchObject({ error: 'invalidArgument: id' });
    expect(remove('ada', String(id))).toMatchObject({ id, participant });
    expect(remove('ada', String(id))).toMatchObject({ error: 'invalidArgument: id' });
    expect(current('ada')).toEqual([]);
    const history = list(dig(box.ask('ada', 'GET', 'assignmentprogram/history'), 'participants'));
    expect(history.map(({ deleted }) => deleted)).toEqual([false, true]);
  });
});

describe('a portfolio that is thought of', () => {
  it('needs the margin that the same positions need in the account', () => {
    const box = futuresBox();
    const send = (side: string, symbol: string, size: string) =>
      box.ask('ada', 'POST', 'sendorder', { symbol, side, size, orderType: 'mkt' });
    send('buy', 'PF_XBTUSD', '1.5');
    send('sell', 'PF_ETHUSD', '10');
    const positions = list(dig(box.ask('ada', 'GET', 'openpositions'), 'openPositions')).map((one) => ({
      instrument: one['symbol'],
      size: Number(one['size']) * (one['side'] === 'long' ? 1 : -1),
      entryPrice: one['price'],
    }));
    expect(positions).toHaveLength(2);
    const flex = dig(box.ask('ada', 'GET', 'accounts'), 'accounts', 'flex');
    const thought = box.ask('bob', 'POST', 'portfolio-margining/simulate', {
      json: JSON.stringify({ positions }),
    });
    expect(thought).toMatchObject({
      initialMargin: dig(flex, 'initialMargin'),
      maintenanceMargin: dig(flex, 'maintenanceMargin'),
    });
    expect(Number(dig(thought, 'pnl'))).toBeCloseTo(Number(dig(flex, 'pnl')), 1);
    const wrong = (json: string) =>
      dig(box.ask('bob', 'POST', 'portfolio-margining/simulate', { json }), 'error');
    expect(wrong('{')).toBe('Json Parse Error');
    expect(wrong('{"positions":[{"instrument":"PF_NOPE","size":1}]}')).toBe('contractNotFound');
    expect(wrong('{"positions":[{"instrument":"PF_XBTUSD","size":"x"}]}')).toBe('invalidArgument: json');
  });
});

describe('what is private of these', () => {
  const calls = [
    ['GET', 'rfqs/open-rfqs'],
    ['POST', 'rfqs/open-rfqs'],
    ['DELETE', 'rfqs/open-rfqs/x'],
    ['POST', 'rfqs/open-rfqs/accept-offer/x'],
    ['GET', 'rfqs/open-offers'],
    ['GET', 'rfqs/closed-offers'],
    ['POST', 'rfqs/place-offer/x'],
    ['DELETE', 'rfqs/cancel-offer/x'],
    ['GET', 'rfq-assignment/max-leverage'],
    ['PUT', 'rfq-assignment/max-leverage'],
    ['DELETE', 'rfq-assignment/max-leverage'],
    ['GET', 'assignmentprogram/current'],
    ['POST', 'assignmentprogram/add'],
    ['POST', 'assignmentprogram/delete'],
    ['GET', 'assignmentprogram/history'],
    ['GET', 'portfolio-margining/parameters'],
    ['POST', 'portfolio-margining/simulate'],
  ] as const;
  const trades = /^(POST|DELETE) rfqs|^(PUT|DELETE) rfq-/;

  it.each(calls)('%s %s asks for a key that may', (method, path) => {
    const accounts = [
      { name: 'ada', futuresPermissions: { general: 'READ_ONLY' } },
      { name: 'bob', futuresPermissions: { general: 'NO_ACCESS' } },
    ] as const;
    const box = futuresBox({ accounts });
    const open = box.call(method, `/derivatives/api/v3/${path}`);
    expect(JSON.parse(String(open?.body))).toMatchObject({ result: 'error', error: 'authenticationError' });
    const refused = { result: 'error', error: 'insufficientPrivileges' };
    expect(box.ask('bob', method, path)).toMatchObject(refused);
    if (trades.test(`${method} ${path}`)) expect(box.ask('ada', method, path)).toMatchObject(refused);
    else expect(box.ask('ada', method, path)).not.toMatchObject(refused);
  });

  it('is also the share of a market, which is nothing', () => {
    const box = futuresBox();
    const path = '/api/stats/v1/rebates/self-market-share';
    expect(box.call('GET', path)?.status).toBe(401);
    expect(box.signed('ada', 'GET', path)).toMatchObject({ status: 204, body: '' });
  });
});
