import type { Wire } from '../../../wire/Wire.ts';
import { accountUid } from '../../accountUid.ts';
import { type Wallet, wallet } from '../../wallet.ts';
import type { Route } from '../Route.ts';
import { says } from '../says.ts';

function flex({ purses, ...sums }: Wallet): Readonly<Record<string, Wire>> {
  return {
    currencies: Object.fromEntries(
      purses.map(({ currency, quantity, value, collateral, available }) => [
        currency,
        // the documents call it both ways
        { quantity, value, collateral, collateralValue: collateral, available },
      ]),
    ),
    ...sums,
    totalUnrealizedAsMargin: sums.totalUnrealized,
  };
}

const breakdown = ({ maintenanceMargin }: Wallet): Wire => ({
  totalCrossAssetNettedMarketRisk: 0,
  totalMarketRisk: 0,
  totalAbsoluteOptionPositionDeltaNotional: 0,
  netPortfolioDelta: 0,
  totalPremium: 0,
  isBuyOnly: false,
  futuresMaintenanceMargin: maintenanceMargin,
});

/** Wallets. Nothing is ever in the cash wallet: what comes from Spot goes to the multi-collateral one. */
export const accounts: readonly Route[] = [
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/accounts',
    endpoint: 'GetAccounts',
    run({ inside, account }) {
      const held = wallet(inside, account);
      return says.success(inside, {
        accounts: {
          cash: { type: 'cashAccount', balances: {} },
          flex: {
            type: 'multiCollateralMarginAccount',
            ...flex(held),
            portfolioMarginBreakdown: breakdown(held),
          },
        },
      });
    },
  },
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/subaccounts',
    endpoint: 'GetSubaccounts',
    run: ({ inside, account }) =>
      says.success(inside, { masterAccountUid: accountUid(account), subaccounts: [] }),
  },
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/subaccount/{}/trading-enabled',
    endpoint: 'GetSubaccountTradingStatus',
    run: ({ inside }) => says.refused(inside, 404, 0, 'Subaccount not found'),
  },
  {
    methods: ['PUT'],
    path: '/derivatives/api/v3/subaccount/{}/trading-enabled',
    endpoint: 'SetSubaccountTradingStatus',
    run: ({ inside }) => says.refused(inside, 404, 0, 'Subaccount not found'),
  },
];
