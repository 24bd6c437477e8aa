import { errorKinds } from '../../errorKinds.ts';
import { rowOf as row } from '../../rowOf.ts';

const { earn, earnBusy, export: exported, funding, funds, grant } = errorKinds;
const reference = 'Take a reference id from an earlier answer.';
const tier = 'Verify the account for this: its level is not high enough.';
const wait = 'Wait some minutes: a strategy carries out one operation at a time.';

/** Errors about deposits, withdrawals, earning and exports. */
export const moneyErrors = [
  row('EFunding:Unknown withdraw key', funding, 'Take the name of an address that is saved and confirmed.', [
    'KrakenUnknownWithdrawKeyError',
    'The requested withdrawal key is unknown.',
  ]),
  row('EFunding:Invalid amount', funding, 'Keep to the limits of the method.', [
    'KrakenInvalidAmountError',
    'The specified amount is invalid.',
  ]),
  row('EFunding:Invalid staking method', funding, 'Take a method from the list of methods.', [
    'KrakenInvalidStakingMethodError',
    'The staking method is invalid.',
  ]),
  row('EFunding:Unknown asset', funding, 'Take an asset from assets(), such as XBT or ETH.', [
    'KrakenUnknownAssetError',
    'The asset is unknown.',
  ]),
  row('EFunding:No funding method', funding, 'Take a method that this asset has.'),
  row('EFunding:Too many addresses', funding, 'Use an address that exists: no more are given now.', [
    'KrakenToManyAddressesError',
    'To many addresses specified.',
  ]),
  row('TooManyDepositAddresses', funding, 'Use an address that exists: no more are given now.'),
  row('EFunding:Invalid reference id', funding, reference, [
    'KrakenInvalidReferenceIdError',
    'The requested reference id is invalid.',
  ]),
  row('EFunding:Unknown reference id', funding, reference, [
    'KrakenUnknownReferenceIdError',
    'The requested reference id is unknown.',
  ]),
  row('EFunding:Max fee exceeded', funding, 'Allow a higher fee, or wait until the network asks for less.', [
    'KrakenMaxFeeExceededError',
    'The fee was higher than the defined maximum.',
  ]),
  row('EEarnings:Busy', earnBusy, wait, [
    'KrakenEarnTemporaryUnavailableError',
    'The Earn service is temporary unavailable, try again in a few minutes',
  ]),
  row('EEarnings:Busy:Another (de)allocation for the same strategy is in progress', earnBusy, wait, [
    'KrakenEarnAllocationInProgressError',
    'Another allocation is already in progress',
  ]),
  row('EEarnings:Below min', earn, 'Ask for more: the strategy has a minimum.'),
  row(
    'EEarnings:Below min:(De)allocation operation amount less than minimum',
    earn,
    'Ask for more: the strategy has a minimum.',
    ['KrakenEarnMinimumAllocationError', '(De)allocation operation amount less than minimum'],
  ),
  row('EEarnings:Above max', earn, 'Ask for less: the strategy has a maximum.'),
  row(
    'EEarnings:Above max:The allocation exceeds user limit for the strategy',
    earn,
    'Ask for less: it is more than one user may put there.',
    ['KrakenEarnAllocationExceededError', 'The allocation exceeds user limit for the strategy'],
  ),
  row(
    'EEarnings:Above max:The allocation exceeds the total strategy limit',
    earn,
    'Ask for less: the strategy is nearly full.',
    ['KrakenEarnDeallocationExceededError', 'The deallocation exceeds user limit for the strategy'],
  ),
  row('EEarnings:Insufficient funds', funds, 'Ask for less: the account does not have that much.'),
  row(
    'EEarnings:Insufficient funds:Insufficient funds to complete the (de)allocation request',
    funds,
    'Ask for less: the account does not have that much.',
    ['KrakenEarnInsufficientFundsError', 'Insufficient funds to complete the transaction'],
  ),
  row('EEarnings:Permission denied', grant, tier),
  row("EEarnings:Permission denied:The user's tier is not high enough", grant, tier, [
    'KrakenEarnTierVerificationError',
    "The user's tier is not high enough",
  ]),
  row('EExport', exported, 'Ask for another report.'),
  row('EExport:Exported size too big', exported, 'Ask for a shorter time: the report would be too large.'),
] as const;
