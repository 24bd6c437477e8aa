import type { PrivateAsked, Routes } from '../Asked.ts';
import { money } from '../account/money.ts';
import { endpoint } from '../endpoint.ts';
import { param } from '../params/param.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import type { FundingDesk } from './fundingDesk.ts';
import { isCalled } from './isCalled.ts';
import { movementParams } from './movementParams.ts';
import { movementTable } from './movementTable.ts';

/** What comes in. @see https://docs.kraken.com/api/docs/rest-api/get-deposit-methods */
export const deposits = (desk: FundingDesk): Routes<PrivateAsked> => ({
  DepositMethods: endpoint({ asset: param.asset }, ({ asset }) => {
    const way = desk.wayOf(asset);
    if (way === undefined) return refusal('EFunding:No funding method');
    return result([
      {
        method: way.method,
        limit: false,
        fee: money.of(asset.name, 0n),
        'gen-address': !asset.money,
        minimum: money.of(asset.name, way.minimum),
      },
    ]);
  }),
  DepositAddresses: endpoint(
    { asset: param.asset, method: param.text, new: param.flag },
    ({ asset, method, new: fresh }, { account }) => {
      const way = desk.wayOf(asset);
      if (way === undefined || !isCalled(way, method)) return refusal('EFunding:No funding method');
      if (fresh && desk.claim(account, way) === undefined) return refusal('EFunding:Too many addresses');
      return result(
        desk
          .incoming(account, way)
          .map(({ address, used }) => ({ address, expiretm: '0', new: used ? undefined : true }))
          .reverse(),
      );
    },
  ),
  DepositStatus: endpoint(movementParams(25), (wanted, { account }) =>
    movementTable(desk.movements(account, 'deposit'), wanted, 'deposits'),
  ),
});
