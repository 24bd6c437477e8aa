import { isRecord } from '../../../wire/isRecord.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { FundingDesk, Place } from '../funding/fundingDesk.ts';
import { defined } from '../params/defined.ts';
import { param } from '../params/param.ts';
import type { Rule } from '../params/Rule.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import type { BetaRoute } from './BetaAsked.ts';
import { betaEndpoint } from './betaEndpoint.ts';
import { pageOf } from './pageOf.ts';
import { scoped } from './scoped.ts';

const limit = param.or(param.whole(1, 500), 500);
const details = ({ address }: Place): Wire => ({ crypto: { address } });

/** `{ crypto: { address } }` */
const addressIn: Rule<string> = (sent, name, ground) => {
  const { crypto }: Readonly<Record<string, unknown>> = isRecord(sent) ? sent : {};
  const { address }: Readonly<Record<string, unknown>> = isRecord(crypto) ? crypto : {};
  return param.text(address, name, ground);
};

/** Where money comes in and goes to. */
export const fundingAddresses = (desk: FundingDesk): readonly BetaRoute[] => [
  {
    method: 'PUT',
    path: '/funding/v1/deposit/address',
    name: 'ClaimFundingDepositAddress',
    run: betaEndpoint({ method_id: param.text }, ({ method_id }, { account }) => {
      const way = desk.ways.find(({ id }) => id === method_id);
      if (way === undefined) return refusal('EFunding:No funding method');
      const place = desk.claim(account, way);
      return place === undefined
        ? refusal('EFunding:Too many deposit addresses')
        : result({ address_details: details(place) });
    }),
  },
  {
    method: 'GET',
    path: '/funding/v2/deposit/addresses',
    name: 'ListFundingDepositAddresses',
    run: betaEndpoint(
      { scope: scoped.scope, asset: scoped.asset, limit },
      ({ scope, asset, limit: most }, asked) =>
        pageOf(asked, {
          name: 'addresses',
          all: desk.ways
            .filter((way) => asset(way) && (scope?.(way) ?? true))
            .flatMap((way) => desk.incoming(asked.account, way)),
          limit: most,
          id: ({ id }) => id,
          facts: (place) => ({ method_id: place.way.id, id: place.id, address_details: details(place) }),
        }),
    ),
  },
  {
    method: 'GET',
    path: '/funding/v1/addresses',
    name: 'ListFundingAddresses',
    run: betaEndpoint({ scope: scoped.scope, limit }, ({ scope, limit: most }, asked) =>
      pageOf(asked, {
        name: 'addresses',
        all: desk.outgoing(asked.account).filter(({ way }) => scope?.(way) ?? true),
        limit: most,
        id: ({ id }) => id,
        facts: (place) => ({
          address_id: place.id,
          scope: { method_id: place.way.id },
          address_details: details(place),
          name: place.name,
          description: place.description,
          verified: true,
        }),
      }),
    ),
  },
  {
    method: 'POST',
    path: '/funding/v1/addresses',
    name: 'CreateFundingAddress',
    run: betaEndpoint(
      {
        scope: scoped.scope,
        address_details: addressIn,
        name: param.text,
        description: param.optional(param.text),
      },
      ({ scope, address_details, name, description }, { account }) => {
        const way = scope === undefined ? undefined : desk.ways.find(scope);
        if (way === undefined) return refusal('EGeneral:Invalid arguments:scope');
        const place = desk.addOutgoing(account, way, name, address_details, description);
        return place === undefined
          ? refusal('EGeneral:Invalid arguments:name')
          : result({ address_id: place.id, verified: true });
      },
    ),
  },
  {
    method: 'PUT',
    path: '/funding/v1/addresses/{id}',
    name: 'UpdateFundingAddress',
    run: betaEndpoint(
      { id: param.text, name: param.optional(param.text), description: param.optional(param.text) },
      ({ id, ...change }, { account }) =>
        desk.changeOutgoing(account, id, defined(change))
          ? result({ verified: true })
          : refusal('EFunding:Unknown reference id'),
    ),
  },
  {
    method: 'DELETE',
    path: '/funding/v1/addresses/{id}',
    name: 'DeleteFundingAddress',
    run: betaEndpoint({ id: param.text }, ({ id }, { account }) =>
      desk.removeOutgoing(account, id) ? result({ result: true }) : refusal('EFunding:Unknown reference id'),
    ),
  },
];
