import type { Asset } from '../../../listings/Asset.ts';
import { isRecord } from '../../../wire/isRecord.ts';
import { rfc3339 } from '../../../wire/rfc3339.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { readInstant } from '../../readInstant.ts';
import { money } from '../account/money.ts';
import type { FundingDesk, Movement } from '../funding/fundingDesk.ts';
import { amountOf } from '../params/amountOf.ts';
import { param } from '../params/param.ts';
import type { Rule } from '../params/Rule.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import type { BetaRoute } from './BetaAsked.ts';
import { betaEndpoint } from './betaEndpoint.ts';
import { feeTokens } from './feeTokens.ts';
import { pageOf } from './pageOf.ts';
import { scoped } from './scoped.ts';

const instant: Rule<number | undefined> = (sent, name) => {
  if (sent === undefined) return { type: 'value', value: undefined };
  const us = typeof sent === 'string' ? readInstant(sent) : undefined;
  return us === undefined
    ? { type: 'error', error: `EGeneral:Invalid arguments:${name}` }
    : { type: 'value', value: us };
};

/** `{ list: [...] }`: is one of them `success`, which all here are? */
const successful: Rule<boolean> = (sent) => {
  const { list }: Readonly<Record<string, unknown>> = isRecord(sent) ? sent : {};
  return { type: 'value', value: !Array.isArray(list) || list.includes('success') };
};

const listed = {
  asset: scoped.asset,
  scope: scoped.scope,
  status: successful,
  start_time: instant,
  end_time: instant,
  limit: param.or(param.whole(1, 500), 500),
};

const worth = ({ name }: Asset, amount: bigint): Wire => ({
  asset: { class: 'currency', name },
  amount: money.of(name, amount),
});

function facts({ entry, way, place }: Movement): Wire {
  const { refId, amount, fee, at, type } = entry;
  const common = {
    method_id: way?.id ?? '',
    status: 'success',
    amount: way === undefined ? '0' : worth(way.asset, amount < 0n ? -amount : amount),
    fee: way === undefined ? '0' : worth(way.asset, fee),
    create_time: rfc3339(at),
  };
  return type === 'deposit'
    ? { deposit_id: refId, network_id: way?.networkId, ...common }
    : { withdrawal_id: refId, address_id: place?.id, ...common };
}

/** The amount in `{ asset_amount: { asset, amount } }`, or in `{ asset, amount }`. */
const amountIn: Rule<string> = (sent, name, ground) => {
  const { asset_amount = sent }: Readonly<Record<string, unknown>> = isRecord(sent) ? sent : {};
  const { amount }: Readonly<Record<string, unknown>> = isRecord(asset_amount) ? asset_amount : {};
  return param.decimal(amount, name, ground);
};

/** What came in and went out, and how more goes out. */
export function fundingMovements(desk: FundingDesk): readonly BetaRoute[] {
  const tokens = feeTokens();
  const list = (
    type: Movement['entry']['type'] & ('deposit' | 'withdrawal'),
    name: string,
  ): BetaRoute['run'] =>
    betaEndpoint(listed, ({ asset, scope, status, start_time, end_time, limit }, asked) =>
      pageOf(asked, {
        name,
        all: desk
          .movements(asked.account, type)
          .filter(({ way }) => status && way !== undefined && asset(way) && (scope?.(way) ?? true))
          .filter(({ entry }) => entry.at >= (start_time ?? 0))
          .filter(({ entry }) => entry.at <= (end_time ?? Number.POSITIVE_INFINITY)),
        limit,
        id: ({ entry }) => entry.refId,
        facts,
      }),
    );
  return [
    {
      method: 'GET',
      path: '/funding/v1/fees/{method_id}',
      name: 'CalculateFundingFees',
      run: betaEndpoint(
        { method_id: param.text, amount: param.decimal, fee_included: param.flag },
        ({ method_id, amount, fee_included }, { inside }) => {
          const way = desk.ways.find(({ id }) => id === method_id);
          if (way === undefined) return refusal('EFunding:No funding method');
          const units = amountOf(amount, way.asset);
          if (units === undefined) return refusal('EFunding:Invalid amount');
          const gross = fee_included ? units : units + way.fee;
          if (gross <= way.fee) return refusal('EFunding:Invalid amount');
          return result({
            fee: worth(way.asset, way.fee),
            gross_amount: worth(way.asset, gross),
            net_amount: worth(way.asset, gross - way.fee),
            fee_details: { base_fee: money.of(way.asset.name, way.fee) },
            withdrawal_fee_token: tokens.issue(inside.ids.uuid(), way.id, inside.house.now()),
          });
        },
      ),
    },
    {
      method: 'GET',
      path: '/funding/v1/deposits',
      name: 'ListFundingDeposits',
      run: list('deposit', 'deposits'),
    },
    {
      method: 'GET',
      path: '/funding/v1/withdrawals',
      name: 'ListFundingWithdrawals',
      run: list('withdrawal', 'withdrawals'),
    },
    {
      method: 'POST',
      path: '/funding/v1/withdrawals',
      name: 'CreateFundingWithdrawal',
      run: betaEndpoint(
        {
          scope: scoped.scope,
          address_id: param.text,
          amount: amountIn,
          fee: param.record,
          expected_address: param.optional(param.text),
        },
        ({ scope, address_id, amount, fee, expected_address }, { inside, account }) => {
          const place = desk.outgoing(account).find(({ id }) => id === address_id);
          if (place === undefined) return refusal('EFunding:Unknown reference id');
          const { way } = place;
          if (scope?.(way) !== true) return refusal('EGeneral:Invalid arguments:scope');
          if (expected_address !== undefined && expected_address !== place.address)
            return refusal('EFunding:Invalid withdrawal address');
          const units = amountOf(amount, way.asset);
          if (units === undefined) return refusal('EFunding:Invalid amount');
          const error = tokens.refusal(fee, way, inside.house.now());
          if (error !== undefined) return refusal(error);
          const { fee_included } = fee;
          const gross = fee_included === true ? units : units + way.fee;
          const gone = desk.withdraw(account, place, gross);
          return gone.type === 'refused'
            ? refusal(gone.error)
            : result({
                withdrawal_id: gone.value,
                net_amount: { asset_amount: worth(way.asset, gross - way.fee) },
                gross_amount: { asset_amount: worth(way.asset, gross) },
                fee: { asset_amount: worth(way.asset, way.fee) },
              });
        },
      ),
    },
  ];
}
