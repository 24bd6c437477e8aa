import type { Asset } from '../../../listings/Asset.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { money } from '../account/money.ts';
import type { FundingDesk } from '../funding/fundingDesk.ts';
import type { Way } from '../funding/waysOf.ts';
import { param } from '../params/param.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import type { BetaRoute } from './BetaAsked.ts';
import { betaEndpoint } from './betaEndpoint.ts';
import { pageOf } from './pageOf.ts';
import { scoped } from './scoped.ts';

const direction = param.oneOf('deposit', 'withdraw');
const assetClass = param.oneOf('currency', 'tokenized_asset');

const named = ({ name }: Asset): Wire => ({ class: 'currency', name });

const methodFacts = (way: Way, incoming: boolean): Wire => ({
  asset: named(way.asset),
  method_id: way.id,
  method_name: way.method,
  minimum_amount: money.of(way.asset.name, way.minimum),
  fees: { base: money.of(way.asset.name, incoming ? 0n : way.fee), included: !incoming },
  network: { network_id: way.networkId, network_name: way.network },
  deposit: incoming
    ? { address_generation: way.asset.money ? { status: 'unsupported' } : { status: 'limited', limit: 5 } }
    : undefined,
});

/** What may move in a day, as it is said; nothing is held against it. */
const limits: Wire = [
  {
    time_window: '86400',
    limit: {
      limit_type: 'equiv_amount_usd',
      remaining: { usd_amount: '1000000.0000' },
      maximum: { usd_amount: '1000000.0000' },
      used: { usd_amount: '0.0000' },
    },
  },
];

/** How money can move. @see https://docs.kraken.com/exchange/guides/rest/funding */
export function fundingMethods(desk: FundingDesk): readonly BetaRoute[] {
  const limitsOf = (incoming: boolean) =>
    betaEndpoint({ asset_class: assetClass, asset: param.asset }, ({ asset }, { inside, account }) => {
      const way = desk.wayOf(asset);
      if (way === undefined) return refusal('EFunding:No funding method');
      if (incoming) return result({ deposit_limits: [{ method_id: way.id, limits }] });
      const free = money.of(asset.name, inside.house.available(account, asset.name));
      return result({
        available_balance: free,
        withdrawal_limits: [{ method_id: way.id, maximum_amount: free, maximum_reason: 'balance', limits }],
      });
    });
  return [
    {
      method: 'GET',
      path: '/funding/v1/methods/{direction}',
      name: 'ListFundingMethods',
      run: betaEndpoint(
        {
          direction,
          asset: scoped.asset,
          scope: scoped.scope,
          limit: param.or(param.whole(1, 10_000), 10_000),
        },
        ({ direction: way, asset, scope, limit }, asked) =>
          pageOf(asked, {
            name: 'methods',
            all: desk.ways.filter((one) => asset(one) && (scope?.(one) ?? true)),
            limit,
            id: ({ id }) => id,
            facts: (one) => methodFacts(one, way === 'deposit'),
          }),
      ),
    },
    {
      method: 'GET',
      path: '/funding/v1/assets/{direction}',
      name: 'ListFundingAssets',
      run: betaEndpoint({ direction, asset_class: param.or(assetClass, 'currency') }, ({ asset_class }) =>
        result(
          asset_class === 'currency'
            ? { currency: desk.ways.map(({ asset: { name } }) => ({ name })) }
            : { tokenized_asset: [] },
        ),
      ),
    },
    {
      method: 'GET',
      path: '/funding/v1/networks',
      name: 'ListFundingNetworks',
      run: () => {
        const networks = new Map(desk.ways.map(({ networkId, network }) => [networkId, network]));
        return result({
          network_groups: [],
          networks: [...networks].map(([network_id, name]) => ({ network_id, name })),
        });
      },
    },
    {
      method: 'GET',
      path: '/funding/v1/limits/deposit/{asset_class}/{asset}',
      name: 'ListFundingDepositLimits',
      run: limitsOf(true),
    },
    {
      method: 'GET',
      path: '/funding/v1/limits/withdrawal/{asset_class}/{asset}',
      name: 'ListFundingWithdrawalLimits',
      run: limitsOf(false),
    },
  ];
}
