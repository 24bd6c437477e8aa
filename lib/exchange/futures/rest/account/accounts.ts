import type { Wire } from '../../../wire/Wire.ts';
import { type Wallet, wallet } from '../../wallet.ts';
import type { Route } from '../Route.ts';
import { says } from '../says.ts';
import { breakdown } from './breakdown.ts';

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
            portfolioMarginBreakdown: breakdown(held.maintenanceMargin),
          },
        },
      });
    },
  },
];
