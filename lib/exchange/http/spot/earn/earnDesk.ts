import type { WalletRef } from '../../../house/House.ts';
import { usdValue } from '../../../house/usdValue.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import type { Listing } from '../../../listings/Listing.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { PrivateAsked, Route, Routes } from '../Asked.ts';
import { money } from '../account/money.ts';
import { endpoint } from '../endpoint.ts';
import { amountOf } from '../params/amountOf.ts';
import { param } from '../params/param.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import { type Strategy, strategiesOf } from './strategiesOf.ts';

const facts = ({ id, asset, least, low, high }: Strategy): Wire => ({
  id,
  asset: asset.name,
  asset_class: 'currency',
  allocation_fee: '0.0000',
  deallocation_fee: '0.0000',
  allocation_restriction_info: [],
  apr_estimate: { low, high },
  auto_compound: { type: 'enabled' },
  can_allocate: true,
  can_deallocate: true,
  lock_type: { type: 'instant', payout_frequency: 604_800 },
  user_cap: null,
  user_min_allocation: money.of(asset.name, least),
  yield_source: { type: asset.money ? 'off_chain' : 'staking' },
});

/** Money that is put away to earn. Both ways are done at once, and nothing is paid for it. */
export function earnDesk(listings: readonly Listing[]): Routes<PrivateAsked> {
  const strategies = strategiesOf(listings);
  const strategy = (id: string): Strategy | undefined => strategies.find((one) => one.id === id);
  const unknown = refusal('EGeneral:Invalid arguments:strategy_id');

  const move = (from: WalletRef['wallet'], to: WalletRef['wallet']): Route<PrivateAsked> =>
    endpoint(
      { strategy_id: param.text, amount: param.decimal },
      ({ strategy_id, amount }, { inside, account }) => {
        const one = strategy(strategy_id);
        if (one === undefined) return unknown;
        const units = amountOf(amount, one.asset);
        if (units === undefined) return refusal('EGeneral:Invalid arguments:amount');
        if (units < one.least) return refusal('EEarnings:Below min:Allocation is below the minimum');
        const moved = inside.house.transfer(
          { account, wallet: from },
          { account, wallet: to },
          one.asset.name,
          units,
        );
        return moved.type === 'refused'
          ? refusal('EEarnings:Insufficient funds:Insufficient funds to complete the request')
          : result(true);
      },
    );
  const status: Route<PrivateAsked> = endpoint({ strategy_id: param.text }, ({ strategy_id }) =>
    strategy(strategy_id) === undefined ? unknown : result({ pending: false }),
  );

  return {
    'Earn/Strategies': endpoint(
      {
        asset: param.optional(param.text),
        ascending: param.flag,
        lock_type: param.optional(param.list(4)),
      },
      ({ asset, ascending, lock_type }) => {
        const some = strategies
          .filter((one) => asset === undefined || one.asset.name === assetOf(asset).name)
          .filter(() => lock_type?.includes('instant') ?? true);
        return result({ items: (ascending ? some : [...some].reverse()).map(facts), next_cursor: null });
      },
    ),
    'Earn/Allocations': endpoint(
      {
        ascending: param.flag,
        converted_asset: param.or(param.asset, assetOf('USD')),
        hide_zero_allocations: param.flag,
      },
      ({ ascending, converted_asset, hide_zero_allocations }, { inside, account }) => {
        const { earn } = inside.house.account(account);
        const { pairs } = inside.house;
        const unit = 10n ** BigInt(converted_asset.decimals);
        const worth = usdValue(pairs, converted_asset.name, unit);
        const convert = (asset: string, amount: bigint): bigint => {
          if (asset === converted_asset.name) return amount;
          return worth === 0n ? 0n : (usdValue(pairs, asset, amount) * unit) / worth;
        };
        const converted = (amount: bigint): string => money.of(converted_asset.name, amount);
        const both = (asset: string, amount: bigint): Wire => ({
          native: money.of(asset, amount),
          converted: converted(convert(asset, amount)),
        });
        const rows = strategies
          .map((one) => ({ ...one, amount: earn.get(one.asset.name) ?? 0n }))
          .filter(({ amount }) => !hide_zero_allocations || amount > 0n);
        return result({
          converted_asset: converted_asset.name,
          converted_asset_class: 'currency',
          total_allocated: converted(
            rows.reduce((sum, { asset, amount }) => sum + convert(asset.name, amount), 0n),
          ),
          total_rewarded: converted(0n),
          next_cursor: null,
          items: (ascending ? rows : [...rows].reverse()).map(({ id, asset, amount }) => ({
            strategy_id: id,
            native_asset: asset.name,
            asset_class: 'currency',
            amount_allocated: { total: both(asset.name, amount) },
            total_rewarded: both(asset.name, 0n),
          })),
        });
      },
    ),
    'Earn/Allocate': move('spot', 'earn'),
    'Earn/Deallocate': move('earn', 'spot'),
    'Earn/AllocateStatus': status,
    'Earn/DeallocateStatus': status,
  };
}
