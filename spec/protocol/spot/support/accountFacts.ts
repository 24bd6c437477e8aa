/** What the exchange's pages say of an endpoint: its name, may it be repeated, its cost, what has to be allowed. */
type Facts = readonly [name: string, safe: boolean, units: number, permission: string];

const query = 'Funds permissions - Query';
const deposit = 'Funds permissions - Deposit';
const withdraw = 'Funds permissions - Withdraw';
const earn = 'Funds permissions - Earn';
const open = 'Orders and trades - Query open orders & trades';
const closed = 'Orders and trades - Query closed orders & trades';
const ledger = 'Data - Query ledger entries';
const exported = 'Data - Export data';

/** Account, funding, subaccounts, Earn and Funding (Beta). */
export const accountFacts: readonly Facts[] = [
  ['Balance', true, 1, query],
  ['BalanceEx', true, 1, query],
  ['CreditLines', true, 1, query],
  ['TradeBalance', true, 1, open],
  ['OpenOrders', true, 1, open],
  ['ClosedOrders', true, 4, closed],
  ['QueryOrders', true, 1, `${open} or ${closed} (depends on the state of the order)`],
  ['OrderAmends', true, 1, `${open} or ${closed} (depends on the state of the order)`],
  ['TradesHistory', true, 4, closed],
  ['QueryTrades', true, 4, closed],
  ['OpenPositions', true, 1, open],
  ['Ledgers', true, 4, ledger],
  ['QueryLedgers', true, 4, ledger],
  ['TradeVolume', true, 1, query],
  ['AddExport', false, 1, exported],
  ['ExportStatus', true, 1, exported],
  ['RetrieveExport', true, 1, exported],
  ['RemoveExport', true, 1, exported],
  ['GetApiKeyInfo', true, 1, 'None'],
  ['ListWalletAccounts', true, 1, 'None'],
  ['DepositMethods', true, 1, `${query} and ${deposit}`],
  // it may make one more address
  ['DepositAddresses', false, 1, query],
  ['DepositStatus', true, 1, query],
  ['WithdrawMethods', true, 1, `${query} and ${withdraw}`],
  ['WithdrawAddresses', true, 1, `${query} and ${withdraw}`],
  ['WithdrawInfo', true, 1, `${query} and ${withdraw}`],
  ['Withdraw', false, 1, withdraw],
  ['WithdrawStatus', true, 1, `${withdraw} or ${ledger}`],
  ['WithdrawCancel', true, 1, `${withdraw} (none when the withdrawal is a WalletTransfer)`],
  ['WalletTransfer', false, 1, query],
  ['CreateSubaccount', false, 1, withdraw],
  ['AccountTransfer', false, 1, withdraw],
  ['Earn/Strategies', true, 1, 'None (any valid key)'],
  ['Earn/Allocations', true, 1, query],
  ['Earn/Allocate', false, 1, earn],
  ['Earn/Deallocate', false, 1, earn],
  ['Earn/AllocateStatus', true, 1, `${earn} or ${query}`],
  ['Earn/DeallocateStatus', true, 1, `${earn} or ${query}`],
  ['ListFundingMethods', true, 1, query],
  ['ListFundingAssets', true, 1, query],
  ['ListFundingNetworks', true, 1, query],
  ['CalculateFundingFees', true, 1, query],
  ['ListFundingDepositLimits', true, 1, query],
  ['ListFundingWithdrawalLimits', true, 1, query],
  ['ClaimFundingDepositAddress', false, 1, deposit],
  ['ListFundingDepositAddresses', true, 1, query],
  ['ListFundingDeposits', true, 1, query],
  ['ListFundingAddresses', true, 1, query],
  ['CreateFundingAddress', false, 1, 'Add withdrawal addresses'],
  ['UpdateFundingAddress', true, 1, 'Add withdrawal addresses (or Update withdrawal addresses)'],
  ['DeleteFundingAddress', true, 1, 'Add withdrawal addresses (or Update withdrawal addresses)'],
  ['ListFundingWithdrawals', true, 1, query],
  ['CreateFundingWithdrawal', false, 1, withdraw],
];
