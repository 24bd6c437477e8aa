// Pure: what each private Spot call needs and costs.
import type { Needs } from './Needs.ts';
import type { SpotEndpoint } from './SpotEndpoint.ts';

const anyKey: Needs = [[]];
const funds: Needs = [['query-funds']];
const deposit: Needs = [['query-funds', 'add-funds']];
const withdrawal: Needs = [['query-funds', 'withdraw-funds']];
const withdraw: Needs = [['withdraw-funds']];
const open: Needs = [['query-open-trades']];
const closed: Needs = [['query-closed-trades']];
const openOrClosed: Needs = [...open, ...closed];
const ledger: Needs = [['query-ledger']];
const exports: Needs = [['export-data']];
const modify: Needs = [['modify-trades']];
const modifyAndClose: Needs = [['modify-trades', 'close-trades']];
const modifyOrClose: Needs = [['modify-trades'], ['close-trades']];
const earn: Needs = [['earn-funds']];
const earnOrFunds: Needs = [...earn, ...funds];
const newAddress: Needs = [['add-withdraw-address']];
const anyAddress: Needs = [['add-withdraw-address'], ['update-withdraw-address']];

const needs: Readonly<Record<string, Needs>> = {
  Level3: open,
  Balance: funds,
  BalanceEx: funds,
  CreditLines: funds,
  TradeBalance: open,
  OpenOrders: open,
  ClosedOrders: closed,
  QueryOrders: openOrClosed,
  OrderAmends: openOrClosed,
  TradesHistory: closed,
  QueryTrades: closed,
  OpenPositions: open,
  Ledgers: ledger,
  QueryLedgers: ledger,
  TradeVolume: funds,
  AddExport: exports,
  ExportStatus: exports,
  RetrieveExport: exports,
  RemoveExport: exports,
  GetApiKeyInfo: anyKey,
  ListWalletAccounts: anyKey,
  AddOrder: modify,
  AddOrderBatch: modifyAndClose,
  AmendOrder: modifyOrClose,
  EditOrder: modifyAndClose,
  CancelOrder: modifyOrClose,
  CancelAll: modifyOrClose,
  CancelAllOrdersAfter: modifyOrClose,
  CancelOrderBatch: modifyOrClose,
  GetWebSocketsToken: [['create-ws-token']],
  DepositMethods: deposit,
  DepositAddresses: funds,
  DepositStatus: funds,
  WithdrawMethods: withdrawal,
  WithdrawAddresses: withdrawal,
  WithdrawInfo: withdrawal,
  Withdraw: withdraw,
  WithdrawStatus: [...withdraw, ...ledger],
  WithdrawCancel: withdraw,
  WalletTransfer: funds,
  CreateSubaccount: withdraw,
  AccountTransfer: withdraw,
  'Earn/Strategies': anyKey,
  'Earn/Allocations': funds,
  'Earn/Allocate': earn,
  'Earn/Deallocate': earn,
  'Earn/AllocateStatus': earnOrFunds,
  'Earn/DeallocateStatus': earnOrFunds,
  ListFundingMethods: funds,
  ListFundingAssets: funds,
  ListFundingNetworks: funds,
  CalculateFundingFees: funds,
  ListFundingDepositLimits: funds,
  ListFundingWithdrawalLimits: funds,
  ClaimFundingDepositAddress: [['add-funds']],
  ListFundingDepositAddresses: funds,
  ListFundingDeposits: funds,
  ListFundingAddresses: funds,
  CreateFundingAddress: newAddress,
  UpdateFundingAddress: anyAddress,
  DeleteFundingAddress: anyAddress,
  ListFundingWithdrawals: funds,
  CreateFundingWithdrawal: withdraw,
  Stake: anyKey,
  Unstake: anyKey,
  'Staking/Assets': anyKey,
  'Staking/Pending': anyKey,
  'Staking/Transactions': anyKey,
};

/** Those that do not cost one point: orders have a counter of their own, histories are dear. */
const costs: ReadonlyMap<string, number> = new Map([
  ['AddOrder', 0],
  ['CancelOrder', 0],
  ['TradesHistory', 2],
  ['Ledgers', 2],
  ['QueryLedgers', 2],
]);

/** By the name of the call, which is the end of its path for the calls under `/0/private/`. */
export const spotEndpoints: ReadonlyMap<string, SpotEndpoint> = new Map(
  Object.entries(needs).map(([name, permission]) => [name, { name, permission, cost: costs.get(name) ?? 1 }]),
);
