import { describe, expect, it } from '@jest/globals';
import { spotBox } from './support/spotBox.ts';
import { units } from './support/units.ts';

const wayOf = (box: ReturnType<typeof spotBox>, name: string, direction = 'withdraw') =>
  box.beta('ListFundingMethods', [
    'GET',
    `/funding/v1/methods/${direction}`,
    `asset[class]=currency&asset[name]=${name}`,
  ]).body.methods[0];

describe('Funding (Beta)', () => {
  it('tells the ways of money under ids that stay', () => {
    const box = spotBox();
    const way = wayOf(box, 'BTC');
    expect(way).toMatchObject({ asset: { class: 'currency', name: 'BTC' }, method_name: 'Bitcoin' });
    expect(wayOf(spotBox(), 'XBT')).toEqual(way);
    expect(wayOf(box, 'BTC', 'deposit').deposit).toEqual({
      address_generation: { status: 'limited', limit: 5 },
    });
    const scope = `scope[network_id]=${way.network.network_id}`;
    const { methods } = box.beta('ListFundingMethods', ['GET', '/funding/v1/methods/deposit', scope]).body;
    expect(methods.map(({ method_id }) => method_id)).toEqual([way.method_id]);
    const { networks } = box.beta('ListFundingNetworks', ['GET', '/funding/v1/networks']).body;
    expect(networks.map(({ name }) => name)).toEqual(['Bitcoin', 'Bank', 'Ethereum', 'Dogecoin']);
    const { currency } = box.beta('ListFundingAssets', ['GET', '/funding/v1/assets/deposit']).body;
    expect(currency?.map(({ name }) => name)).toEqual(['BTC', 'USD', 'ETH', 'DOGE']);
    const limits = box.beta('ListFundingWithdrawalLimits', [
      'GET',
      '/funding/v1/limits/withdrawal/currency/BTC',
    ]);
    expect(limits.body.available_balance).toBe('2.0000000000');
    box.beta('ListFundingDepositLimits', ['GET', '/funding/v1/limits/deposit/currency/BTC']);
  });

  it('goes on from a cursor that is sent alone', () => {
    const box = spotBox();
    const path = '/funding/v1/deposits';
    const query = 'limit=1&asset[class]=currency&asset[name]=USD';
    const first = box.beta('ListFundingDeposits', ['GET', path, query]).body;
    const next = `cursor=${first.next_cursor}`;
    const second = box.beta('ListFundingDeposits', ['GET', path, next]).body;
    expect([...first.deposits, ...second.deposits].map(({ amount }) => amount)).toEqual([
      { asset: { class: 'currency', name: 'USD' }, amount: '50000.0000' },
      { asset: { class: 'currency', name: 'USD' }, amount: '100000.0000' },
    ]);
    expect(second.next_cursor).toBeUndefined();
    const bad = box.beta('ListFundingDeposits', ['GET', path, 'cursor=nowhere']);
    expect([bad.status, bad.body.type]).toEqual([400, 'tag:kraken.com,2025:InvalidArguments']);
  });

  it('gives addresses to pay in, a few', () => {
    const box = spotBox();
    const { method_id } = wayOf(box, 'BTC');
    const claim = () =>
      box.beta('ClaimFundingDepositAddress', ['PUT', '/funding/v1/deposit/address'], { method_id });
    const claimed = Array.from({ length: 5 }, () => claim().body.address_details);
    expect(claim().body.type).toBe('tag:kraken.com,2025:TooManyDepositAddresses');
    const { addresses } = box.beta('ListFundingDepositAddresses', [
      'GET',
      '/funding/v2/deposit/addresses',
      `scope[method_id]=${method_id}`,
    ]).body;
    const [used, ...fresh] = addresses.map(({ address_details }) => address_details);
    expect(fresh).toEqual(claimed);
    expect(claimed).not.toContainEqual(used);
  });

  it('keeps addresses to pay out to, and pays with a fee that was said before', () => {
    const box = spotBox();
    const way = wayOf(box, 'BTC');
    const scope = { method_id: way.method_id };
    const made = box.beta('CreateFundingAddress', ['POST', '/funding/v1/addresses'], {
      scope,
      address_details: { crypto: { address: 'bc1qexample' } },
      name: 'cold',
    }).body;
    const one = `/funding/v1/addresses/${made.address_id}`;
    expect(box.beta('UpdateFundingAddress', ['PUT', one], { name: 'colder' }).status).toBe(200);
    const listed = box.beta('ListFundingAddresses', [
      'GET',
      '/funding/v1/addresses',
      `scope[method_id]=${way.method_id}`,
    ]);
    expect(listed.body.addresses.map(({ name }) => name)).toEqual(['main', 'colder']);

    const said = box.beta('CalculateFundingFees', [
      'GET',
      `/funding/v1/fees/${way.method_id}`,
      'amount=0.5',
    ]).body;
    const asset = { class: 'currency', name: 'BTC' };
    const wish = {
      scope,
      address_id: made.address_id,
      amount: { asset_amount: { asset, amount: '0.5' } },
      fee: { quoted_fee: { token: said.withdrawal_fee_token } },
      expected_address: 'bc1qexample',
    };
    const path = '/funding/v1/withdrawals';
    const gone = box.beta('CreateFundingWithdrawal', ['POST', path], wish).body;
    expect(gone.gross_amount).toEqual({ asset_amount: said.gross_amount });
    const left = units(box.post('Balance').result.XXBT, 10);
    expect(left).toBe(units('2', 10) - units(said.gross_amount.amount, 10));
    const { withdrawals } = box.beta('ListFundingWithdrawals', ['GET', path]).body;
    expect(withdrawals).toEqual([
      expect.objectContaining({ withdrawal_id: gone.withdrawal_id, status: 'success' }),
    ]);

    const fails = (change: object): readonly [number, string | undefined] => {
      box.clock.turn(2_000);
      const { status, body } = box.beta('CreateFundingWithdrawal', ['POST', path], { ...wish, ...change });
      return [status, body.type];
    };
    expect(fails({ fee: { quoted_fee: { token: 'x' } } })).toEqual([
      400,
      'tag:kraken.com,2025:InvalidFeeToken',
    ]);
    expect(fails({ fee: { current_fee: { max_fee: '0.0000000001' } } })[1]).toMatch(/MaxFeeExceeded$/);
    expect(fails({ expected_address: 'bc1qother' })[1]).toMatch(/InvalidWithdrawalAddress$/);
    expect(fails({ amount: { asset_amount: { asset, amount: '5' } } })[1]).toMatch(/InsufficientFunds$/);
    expect(fails({ address_id: 'none' })).toEqual([404, 'tag:kraken.com,2025:UnknownReferenceId']);
    expect(fails({ scope: {} })[1]).toMatch(/InvalidArguments$/);
    box.clock.turn(300_000);
    expect(fails({})[1]).toMatch(/InvalidFeeToken$/);
    expect(box.beta('DeleteFundingAddress', ['DELETE', one]).body.result).toBe(true);
    expect(box.beta('DeleteFundingAddress', ['DELETE', one]).status).toBe(404);
  });

  it('lets in who signs, as the other calls do, and says so in its own way', () => {
    const box = spotBox();
    const path = ['GET', '/funding/v1/networks'] as const;
    const refused = box.beta('ListFundingNetworks', path, undefined, { key: 'nobody' });
    expect(refused).toEqual({
      status: 401,
      body: {
        type: 'tag:kraken.com,2025:InvalidKey',
        status: 401,
        title: 'API: Invalid key',
        data: null,
      },
    });
    expect(box.beta('ListFundingNetworks', path, undefined, { secret: 'AAAA' }).body.type).toMatch(
      /InvalidSignature$/,
    );
    for (const [method, odd] of [
      ['POST', '/funding/v1/networks'],
      ['GET', '/funding/v1/weather'],
      ['GET', '/funding/v1/methods/sideways/x'],
    ] as const)
      expect(box.beta('ListFundingNetworks', [method, odd])).toEqual({
        status: 404,
        body: { error: ['EGeneral:Unknown method'] },
      });
  });
});
