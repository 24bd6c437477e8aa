import type { Asset } from '../../../listings/Asset.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { PrivateAsked, Routes } from '../Asked.ts';
import { money } from '../account/money.ts';
import { endpoint } from '../endpoint.ts';
import { amountOf } from '../params/amountOf.ts';
import { param } from '../params/param.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import type { FundingDesk, Place } from './fundingDesk.ts';
import { isCalled } from './isCalled.ts';
import { movementParams } from './movementParams.ts';
import { movementTable } from './movementTable.ts';
import type { Way } from './waysOf.ts';

/** What may go out a day, as it is said; nothing is held against it. */
const mostADay = '1000000.0000';

const wayFacts = ({ asset, id, method, network, networkId, minimum, fee }: Way): Wire => ({
  asset: asset.id,
  method,
  method_id: id,
  network,
  network_id: networkId,
  minimum: money.of(asset.name, minimum),
  fee: { aclass: 'currency', asset: asset.id, fee: money.of(asset.name, fee) },
  limits: [
    {
      description: '',
      limit_type: 'equiv_amount',
      limits: { 86400: { maximum: mostADay, remaining: mostADay, used: '0.0000' } },
    },
  ],
});

const placeFacts = ({ name, address, way }: Place): Wire => ({
  address,
  asset: way.asset.id,
  method: way.method,
  key: name,
  network: way.network,
  verified: true,
});

/** What goes out. Nothing leaves the box: it is written down, and the money is gone. */
export function withdrawals(desk: FundingDesk): Routes<PrivateAsked> {
  const placeOf = (account: string, asset: Asset, key: string): Place | undefined =>
    desk.outgoing(account).find(({ name, way }) => name === key && way.asset.name === asset.name);
  const sent = { asset: param.asset, key: param.text, amount: param.decimal };
  return {
    WithdrawMethods: endpoint(
      { asset: param.optional(param.asset), network: param.optional(param.text) },
      ({ asset, network }) =>
        result(
          desk.ways
            .filter((way) => asset === undefined || way.asset.name === asset.name)
            .filter((way) => network === undefined || way.network === network)
            .map(wayFacts),
        ),
    ),
    WithdrawAddresses: endpoint(
      {
        asset: param.optional(param.asset),
        method: param.optional(param.text),
        key: param.optional(param.text),
      },
      ({ asset, method, key }, { account }) =>
        result(
          desk
            .outgoing(account)
            .filter(({ way }) => asset === undefined || way.asset.name === asset.name)
            .filter(({ way }) => method === undefined || isCalled(way, method))
            .filter(({ name }) => key === undefined || name === key)
            .map(placeFacts),
        ),
    ),
    WithdrawInfo: endpoint(sent, ({ asset, key, amount }, { inside, account }) => {
      const place = placeOf(account, asset, key);
      if (place === undefined) return refusal('EFunding:Unknown withdraw key');
      const units = amountOf(amount, asset);
      if (units === undefined || units < place.way.minimum) return refusal('EFunding:Invalid amount');
      const { fee, method } = place.way;
      return result({
        method,
        limit: money.of(asset.name, inside.house.available(account, asset.name)),
        amount: money.of(asset.name, units - fee),
        fee: money.of(asset.name, fee),
      });
    }),
    Withdraw: endpoint(
      { ...sent, address: param.optional(param.text), max_fee: param.optional(param.decimal) },
      ({ asset, key, amount, address, max_fee }, { account }) => {
        const place = placeOf(account, asset, key);
        if (place === undefined) return refusal('EFunding:Unknown withdraw key');
        if (address !== undefined && address !== place.address)
          return refusal('EFunding:Invalid withdrawal address');
        const units = amountOf(amount, asset);
        if (units === undefined) return refusal('EFunding:Invalid amount');
        if (max_fee !== undefined && (amountOf(max_fee, asset) ?? 0n) < place.way.fee)
          return refusal('EFunding:Max fee exceeded');
        const gone = desk.withdraw(account, place, units);
        return gone.type === 'refused' ? refusal(gone.error) : result({ refid: gone.value });
      },
    ),
    WithdrawStatus: endpoint(movementParams(500), (wanted, { account }) =>
      movementTable(desk.movements(account, 'withdrawal'), wanted, 'withdrawals'),
    ),
    WithdrawCancel: endpoint({ asset: param.asset, refid: param.text }, ({ asset, refid }, { account }) => {
      const known = desk.movements(account, 'withdrawal').map(({ entry }) => entry);
      return known.some((entry) => entry.refId === refid && entry.asset === asset.name)
        ? // it is out at once, so there is no time to take it back
          result(false)
        : refusal('EFunding:Unknown reference id');
    }),
  };
}
