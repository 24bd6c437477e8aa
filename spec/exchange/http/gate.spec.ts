import { describe, expect, it } from '@jest/globals';
import { misfits } from './support/misfits.ts';
import { pages } from './support/pages.ts';
import { spotBox } from './support/spotBox.ts';

describe('private Spot REST lets in', () => {
  it('who signs with the secret of the key, with form, JSON and query alike', () => {
    const box = spotBox();
    expect(box.post('Balance').error).toEqual([]);
    expect(box.json('Balance', {}).error).toEqual([]);
    expect(box.post('Balance', {}, 'ada', { query: 'account_id=ada' }).error).toEqual([]);
    expect(box.post('Balance', {}, 'ada', { query: 'account_id=bob' }).error).toEqual([
      'EGeneral:Invalid arguments:account_id',
    ]);
  });

  it('nobody else', () => {
    const box = spotBox();
    expect(box.post('Balance', {}, 'ada', { secret: 'AAAA' }).error).toEqual(['EAPI:Invalid signature']);
    expect(box.post('Balance', {}, 'ada', { key: 'nobody' }).error).toEqual(['EAPI:Invalid key']);
    expect(box.post('Balance', {}, 'ada', { nonce: '9000000000000' }).error).toEqual([]);
    expect(box.post('Balance', {}, 'ada', { nonce: '9000000000000' }).error).toEqual(['EAPI:Invalid nonce']);
    expect(box.post('Balance', {}, 'ada', { method: 'GET' }).error).toEqual(['EGeneral:Unknown method']);
  });

  it('keys to what they may do', () => {
    const box = spotBox({ accounts: [{ name: 'eve', permissions: ['query-funds'] }] });
    expect(box.post('Balance', {}, 'eve').error).toEqual([]);
    const order = { pair: 'XBTUSD', type: 'buy', ordertype: 'market', volume: '1' };
    expect(box.post('AddOrder', order, 'eve').error).toEqual(['EGeneral:Permission denied']);
    const { result } = box.post('GetApiKeyInfo', {}, 'eve');
    expect(result).toMatchObject({ permissions: ['query-funds'], nonce_window: 0 });
    expect(result.api_key).toBe(box.accounts[0]?.key);
    expect(BigInt(result.nonce)).toBeGreaterThan(1_700_000_000_000n);
  });

  it('not more often than the counter allows', () => {
    const box = spotBox();
    const errors = Array.from({ length: 25 }, () => box.post('Balance').error[0]);
    expect(errors.indexOf('EAPI:Rate limit exceeded')).toBe(20);
    box.rest();
    expect(box.post('Balance').error).toEqual([]);
  });

  it('with tokens that open sockets', () => {
    const box = spotBox();
    const { token, expires } = box.post('GetWebSocketsToken').result;
    expect(expires).toBe(900);
    expect(box.inside.tokens.check(token, { held: false })?.account).toBe('ada');
  });
});

describe('the judge of answers', () => {
  it('sees what is missing, undocumented or of another type', () => {
    const page = pages.get('CancelOrder') ?? '';
    expect(misfits(page, { count: 1 })).toEqual([]);
    expect(misfits(page, { count: '1' })).toEqual(['result.count: "1" is not number']);
    expect(misfits(page, {})).toEqual(['result.count is missing']);
    expect(misfits(page, { count: 1, more: 1 })).toEqual(['result.more is not documented']);
    const candles = pages.get('OHLC') ?? '';
    const row = [1, '1', '1', '1', '1', '1', '1', 1];
    expect(misfits(candles, { last: 1, XXBTZUSD: [row] })).toEqual([]);
    expect(misfits(candles, { last: 1, XXBTZUSD: [[...row, 1]] })).toHaveLength(1);
    expect(misfits(candles, { XXBTZUSD: [row] })).toHaveLength(1);
  });
});
