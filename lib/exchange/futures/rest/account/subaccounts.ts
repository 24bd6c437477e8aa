import type { Answer } from '../../../http/Call.ts';
import type { Inside } from '../../../Inside.ts';
import type { Subaccount } from '../../../Subaccounts.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { accountUid } from '../../accountUid.ts';
import { wallet } from '../../wallet.ts';
import type { OwnAsk, Route } from '../Route.ts';
import { says } from '../says.ts';

function shape(inside: Inside, { account, email }: Subaccount): Wire {
  const { purses, ...sums } = wallet(inside, account);
  return {
    accountUid: accountUid(account),
    email,
    fullName: null,
    // nothing is ever in the cash wallet, and there are no inverse contracts
    holdingAccounts: [],
    futuresAccounts: [],
    flexAccount: {
      currencies: purses.map(({ currency, quantity, value, collateral, available }) => ({
        currency,
        quantity,
        value,
        collateralValue: collateral,
        available,
      })),
      ...sums,
      totalUnrealizedAsMargin: sums.totalUnrealized,
    },
  };
}

/** Goes on with the one that the path names, or answers that there is none. */
const named =
  (run: (ask: OwnAsk, account: string) => Answer) =>
  (ask: OwnAsk): Answer => {
    const { inside, account, part } = ask;
    const one = inside.subaccounts.of(account).find((below) => accountUid(below.account) === part(0));
    return one === undefined ? says.refused(inside, 404, 0, 'Subaccount not found') : run(ask, one.account);
  };

const status = ({ inside }: OwnAsk, account: string): Answer =>
  says.plain({ tradingEnabled: inside.house.account(account).trading });

const set = (ask: OwnAsk, account: string): Answer => {
  const { inside, params } = ask;
  const wanted = params.get('tradingEnabled') ?? '';
  if (wanted === '') return says.failed(inside, 'requiredArgumentMissing: tradingEnabled');
  if (wanted !== 'true' && wanted !== 'false') return says.failed(inside, 'invalidArgument: tradingEnabled');
  inside.house.setTrading(account, wanted === 'true');
  return status(ask, account);
};

/** Accounts below the one that asks: those that it made by Spot's `CreateSubaccount`. */
export const subaccounts: readonly Route[] = [
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/subaccounts',
    endpoint: 'GetSubaccounts',
    run: ({ inside, account }) =>
      says.success(inside, {
        masterAccountUid: accountUid(inside.subaccounts.masterOf(account) ?? account),
        subaccounts: inside.subaccounts.of(account).map((one) => shape(inside, one)),
      }),
  },
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/subaccount/{}/trading-enabled',
    endpoint: 'GetSubaccountTradingStatus',
    run: named(status),
  },
  {
    methods: ['PUT'],
    path: '/derivatives/api/v3/subaccount/{}/trading-enabled',
    endpoint: 'SetSubaccountTradingStatus',
    run: named(set),
  },
];
