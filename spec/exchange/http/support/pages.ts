/** What the pages say of the result of each call, by its name. */
export const pages: ReadonlyMap<string, string> = new Map([
  ['Time', '{unixtime:number;rfc1123:string}'],
  [
    'SystemStatus',
    "{status:'online'|'maintenance'|'cancel_only'|'post_only';timestamp:string;upcoming_maintenance?:Array<{event_id:number;title:string;expected_start_utc:string;expected_end_utc:string;time_to_start_s:number;phase:'announced'|'reminder_24h'|'approaching_30m'|'imminent_5m'|'final_warning_30s'|'unspecified';affected_services:Array<'spot_ws'|'spot_rest'|'spot_fix'|'spot_trading'|'futures_ws'|'futures_rest'|'futures_fix'|'futures_trading'|'all'|'unspecified'>;order_submission:string;recommended_action:'continue'|'reduce_activity'|'cancel_open_orders'|'stop_new_orders'|'disconnect_and_wait'|'unspecified';cancel_before_utc?:string;source_url:string}>;emergency?:Array<{event_id:number|string;title:string;incident_status:string;impact:string;affected_services:string[];started_at_utc:string;next_steps:Array<{applies_to:string[];type:string;expected_at_utc:string}>;source_url:string}>}",
  ],
  [
    'MaintenanceSchedule',
    "{events:Array<{event_id:number;title:string;expected_start_utc:string;expected_end_utc:string;time_to_start_s:number;phase:'announced'|'reminder_24h'|'approaching_30m'|'imminent_5m'|'final_warning_30s'|'unspecified';affected_services:Array<'spot_ws'|'spot_rest'|'spot_fix'|'spot_trading'|'futures_ws'|'futures_rest'|'futures_fix'|'futures_trading'|'all'|'unspecified'>;order_submission:string;recommended_action:'continue'|'reduce_activity'|'cancel_open_orders'|'stop_new_orders'|'disconnect_and_wait'|'unspecified';cancel_before_utc?:string;source_url:string}>}",
  ],
  [
    'Assets',
    "Record<assetKey,{aclass:string;altname:string;decimals:number;display_decimals:number;collateral_value?:number;margin_rate?:number;status:'enabled'|'deposit_only'|'withdrawal_only'|'funding_temporarily_disabled'}>",
  ],
  [
    'AssetPairs',
    "Record<pairKey,{altname:string;wsname?:string;aclass_base:string;base:string;aclass_quote:string;quote:string;execution_venue?:'international'|'bitnomial_exchange';lot:string;pair_decimals:number;cost_decimals:number;lot_decimals:number;lot_multiplier:number;leverage_buy:number[];leverage_sell:number[];fees?:[number,number][];fees_maker?:[number,number][];fee_volume_currency:string;margin_call:number;margin_stop:number;margin_level?:number;ordermin:string;costmin?:string;tick_size?:string;status:'online'|'cancel_only'|'post_only'|'limit_only'|'reduce_only';long_position_limit?:number;short_position_limit?:number}>",
  ],
  [
    'Ticker',
    'Record<pairKey,{a:[price:string,wholeLotVolume:string,lotVolume:string];b:[string,string,string];c:[price:string,lotVolume:string];v:[today:string,last24h:string];p:[string,string];t:[number,number];l:[string,string];h:[string,string];o:string}>',
  ],
  [
    'OHLC',
    '{last:number} & Record<pairKey,Array<[time:number,open:string,high:string,low:string,close:string,vwap:string,volume:string,count:number]>>',
  ],
  [
    'Depth',
    'Record<pairKey,{asks:Array<[price:string,volume:string,timestamp:number]>;bids:Array<[price:string,volume:string,timestamp:number]>}>',
  ],
  [
    'GroupedBook',
    '{pair:string;grouping:number;bids:Array<{price:string;qty:string}>;asks:Array<{price:string;qty:string}>}',
  ],
  [
    'Level3',
    '{pair:string;bids:Array<{price:string;qty:string;order_id:string;timestamp:bigint}>;asks:Array<{price:string;qty:string;order_id:string;timestamp:bigint}>}',
  ],
  [
    'Trades',
    "{last:string} & Record<pairKey,Array<[price:string,volume:string,time:number,side:'b'|'s',type:'m'|'l',misc:string,trade_id:number]>>",
  ],
  ['Spread', '{last:number} & Record<pairKey,Array<[time:number,bid:string,ask:string]>>'],
  [
    'PreTrade',
    "{symbol:string;description:string;base_asset:string;base_notation:'NOML';quote_asset:string;quote_notation:'MONE';base_dti_code?:string;base_dti_short_name?:string;quote_dti_code?:string;quote_dti_short_name?:string;venue:'PGSL';system:'CLOB';bids:Array<{side:'BUY';price:string;qty:string;count:number;submission_ts?:string;publication_ts:string}>;asks:Array<{side:'SELL';price:string;qty:string;count:number;submission_ts?:string;publication_ts:string}>}",
  ],
  [
    'PostTrade',
    "{last_ts:string;count:number;trades:Array<{trade_id:string;price:string;quantity:string;symbol:string;description:string;base_asset:string;base_notation:'UNIT';quote_asset:string;quote_notation:'MONE';base_dti_code?:string;base_dti_short_name?:string;quote_dti_code?:string;quote_dti_short_name?:string;trade_venue:string;trade_ts:string;publication_venue:string;publication_ts:string}>}",
  ],
  ['Balance', 'Record<assetKey,string>'],
  ['BalanceEx', 'Record<assetKey,{balance:string;hold_trade:string;credit?:string;credit_used?:string}>'],
  [
    'CreditLines',
    'null | {asset_details:Record<assetKey,{balance:string;credit_limit?:string;credit_used?:string;available_credit?:string;hold_trade?:string;credit?:string;collateral_value?:number;rollover_fees?:string;reserve_fees?:string}>;limits_monitor:{total_credit_usd:string|null;total_credit_used_usd:string|null;total_collateral_value_usd:string|null;equity_usd:string|null;ongoing_balance:string|null;debt_to_equity:string|null}}',
  ],
  [
    'TradeBalance',
    '{eb:string;tb:string;m:string;n:string;c:string;v:string;e:string;mf:string;mfo?:string;ml?:string;uv:string}',
  ],
  [
    'OpenOrders',
    "{open:Record<txid,{refid:string|null;userref:number|null;cl_ord_id?:string|null;status:'pending'|'open'|'closed'|'canceled'|'expired';opentm:number;starttm:number;expiretm:number;descr:{pair:string;aclass?:string;type:'buy'|'sell';ordertype:string;price:string;price2:string;leverage:string;order:string;close:string};vol:string;vol_exec:string;cost:string;fee:string;price:string;stopprice:string;limitprice:string;trigger?:'last'|'index';margin?:boolean;misc:string;oflags:string;sender_sub_id?:string|null;trades?:string[];time_in_force?:'gtc'|'ioc'|'gtd'|'fok';displayvol?:string;displayvolremain?:string;reduce_only?:boolean;ext_ord_id?:string;link_id?:string;amended?:boolean}>;cursor?:{next?:string|null}}",
  ],
  [
    'ClosedOrders',
    "{closed:Record<txid,{refid:string|null;userref:number|null;cl_ord_id?:string|null;status:'pending'|'open'|'closed'|'canceled'|'expired';opentm:number;starttm:number;expiretm:number;descr:{pair:string;aclass?:string;type:'buy'|'sell';ordertype:string;price:string;price2:string;leverage:string;order:string;close:string};vol:string;vol_exec:string;cost:string;fee:string;price:string;stopprice:string;limitprice:string;trigger?:'last'|'index';margin?:boolean;misc:string;oflags:string;sender_sub_id?:string|null;trades?:string[];time_in_force?:'gtc'|'ioc'|'gtd'|'fok';displayvol?:string;displayvolremain?:string;reduce_only?:boolean;ext_ord_id?:string;link_id?:string;amended?:boolean;closetm:number;reason:string|null}>;count?:number|null;cursor?:{next?:string|null}}",
  ],
  [
    'QueryOrders',
    "Record<txid,{refid:string|null;userref:number|null;cl_ord_id?:string|null;status:'pending'|'open'|'closed'|'canceled'|'expired';opentm:number;starttm:number;expiretm:number;descr:{pair:string;aclass?:string;type:'buy'|'sell';ordertype:string;price:string;price2:string;leverage:string;order:string;close:string};vol:string;vol_exec:string;cost:string;fee:string;price:string;stopprice:string;limitprice:string;trigger?:'last'|'index';margin?:boolean;misc:string;oflags:string;sender_sub_id?:string|null;trades?:string[];time_in_force?:'gtc'|'ioc'|'gtd'|'fok';displayvol?:string;displayvolremain?:string;reduce_only?:boolean;ext_ord_id?:string;link_id?:string;amended?:boolean;closetm?:number;reason?:string|null}>",
  ],
  [
    'OrderAmends',
    "{count:number;amends:Array<{amend_id:string;amend_type:'original'|'user'|'restated';order_qty:string;display_qty?:string;remaining_qty:string;limit_price?:string;trigger_price?:string;reason?:string;post_only?:boolean;timestamp:number}>}",
  ],
  [
    'TradesHistory',
    "{trades:Record<tradeTxid,{ordertxid:string;postxid:string;pair:string;aclass?:string;time:number;type:'buy'|'sell';ordertype:string;tradeordertype?:string;price:string;cost:string;fee:string;vol:string;margin:string;leverage?:string;misc:string;trade_id:number;maker:boolean;ext_exec_id?:string;ledgers?:string[];posstatus?:'open'|'closed';cprice?:number|string;ccost?:number|string;cfee?:number|string;cvol?:number|string;cmargin?:number|string;net?:number|string;trades?:string[]}>;count?:number|null;cursor?:{next?:string|null}}",
  ],
  [
    'QueryTrades',
    "Record<tradeTxid,{ordertxid:string;postxid:string;pair:string;aclass?:string;time:number;type:'buy'|'sell';ordertype:string;tradeordertype?:string;price:string;cost:string;fee:string;vol:string;margin:string;leverage?:string;misc:string;trade_id:number;maker:boolean;ext_exec_id?:string;ledgers?:string[];posstatus?:'open'|'closed';cprice?:number|string;ccost?:number|string;cfee?:number|string;cvol?:number|string;cmargin?:number|string;net?:number|string;trades?:string[]}>",
  ],
  [
    'OpenPositions',
    "Record<positionTxid,{ordertxid:string;class?:string;posstatus:'open';pair:string;time:number;type:'buy'|'sell';ordertype:string;cost:string;fee:string;vol:string;vol_closed:string;margin:string;value?:string;net?:string;terms:string;rollovertm:string;misc:string;oflags:string}> | Array<{pair:string;class?:string;positions:string;type:'buy'|'sell';leverage:string;cost:string;fee:string;vol:string;vol_closed:string;margin:string;value?:string;net?:string}>",
  ],
  [
    'Ledgers',
    '{ledger:Record<ledgerId,{refid:string;time:number;type:string;subtype:string;aclass:string;asset:string;amount:string;fee:string;balance:string;amount_token?:string}>;count?:number|null;cursor?:{next?:string|null}}',
  ],
  [
    'QueryLedgers',
    'Record<ledgerId,{refid:string;time:number;type:string;subtype:string;aclass:string;asset:string;amount:string;fee:string;balance:string;amount_token?:string}>',
  ],
  [
    'TradeVolume',
    '{currency:string;asset_class?:string;volume:string;inputs?:{domain_spot_volume_30d:string;domain_futures_volume_30d:string;domain_assets_on_platform:string};fees?:Record<pairKey,{fee:string;minfee?:string;maxfee?:string;nextfee?:string|null;tiervolume?:string|null;nextvolume?:string|null;tierfuturesvolume?:string|null;nextfuturesvolume?:string|null;volumeoffset?:string}>;fees_maker?:Record<pairKey,{fee:string;minfee?:string;maxfee?:string;nextfee?:string|null;tiervolume?:string|null;nextvolume?:string|null;tierfuturesvolume?:string|null;nextfuturesvolume?:string|null;volumeoffset?:string}>;volume_subaccounts?:Array<{iiban:string;volume:string}>;schedules?:Array<{pair:string;class:string;tiers:Array<{maker_fee:string;taker_fee:string;min_spot_volume:string;min_futures_volume:string;min_assets_on_platform:string;active:boolean}>}>}',
  ],
  ['AddExport', '{id:string}'],
  [
    'ExportStatus',
    "Array<{id:string;descr:string;format:string;report:string;subtype:string;status:'Queued'|'Processing'|'Processed';error?:string;flags:string;fields:string;createdtm:string;expiretm:string;starttm:string;completedtm:string;datastarttm:string;dataendtm:string;aclass:string;asset:string;assets?:string;asset_classes?:string[];endtm?:string;delete?:boolean|string}>",
  ],
  ['RemoveExport', '{delete?:boolean;cancel?:boolean}'],
  [
    'GetApiKeyInfo',
    '{api_key_name:string;api_key:string;nonce:string;nonce_window:number;permissions:string[];iban:string;valid_until:string;query_from:string;query_to:string;created_time:string;modified_time:string;ip_allowlist:string[];last_used:string|null}',
  ],
  [
    'ListWalletAccounts',
    "{accounts:Array<{account_id:string;flags:{user_defined:boolean;active:boolean};status:'active'|'disabled'|'closed'|'unknown';type:'main'|'spot'|'pay'|'prop_paper'|'prop_real'|'unknown';name:string}>;cursor:{next?:string|null}}",
  ],
  ['AddOrder', '{descr:{order:string;close?:string};txid?:string[]}'],
  ['AddOrderBatch', '{orders:Array<{txid?:string;descr?:{order:string};close?:string;error?:string}>}'],
  ['AmendOrder', '{amend_id:string}'],
  [
    'EditOrder',
    '{status:string;txid:string;originaltxid:string;volume:string;price:string;price2?:string;orders_cancelled:number;descr:{order:string};newuserref?:string;olduserref?:string;error_message?:string}',
  ],
  ['CancelOrder', '{count:number;pending?:boolean}'],
  ['CancelAll', '{count:number;pending?:boolean}'],
  ['CancelAllOrdersAfter', '{currentTime:string;triggerTime:string|null}'],
  ['CancelOrderBatch', '{count:number}'],
  ['GetWebSocketsToken', '{token:string;expires:number}'],
  [
    'DepositMethods',
    "Array<{method:string;limit:false|string|boolean;fee?:string;'address-setup-fee'?:string;'gen-address'?:boolean;minimum?:string}>",
  ],
  ['DepositAddresses', 'Array<{address:string;expiretm:string;new?:boolean;tag?:string;memo?:string}>'],
  [
    'DepositStatus',
    "Array<{method:string;aclass:string;asset:string;refid:string;txid:string;info:string;amount:string;fee:string;time:number;status:'Initial'|'Pending'|'EarlyConfirmed'|'Settled'|'Success'|'Failure';'status-prop'?:'return'|'onhold';originators?:string[]}> | {deposits:Array<{method:string;aclass:string;asset:string;refid:string;txid:string;info:string;amount:string;fee:string;time:number;status:'Initial'|'Pending'|'EarlyConfirmed'|'Settled'|'Success'|'Failure';'status-prop'?:'return'|'onhold';originators?:string[]}>;next_cursor:string|null}",
  ],
  [
    'WithdrawMethods',
    "Array<{asset:string;method:string;method_id?:string;network?:string;network_id?:string;minimum:string;fee?:{aclass:string;asset:string;fee:string};limits?:Array<{description:string;limit_type:'equiv_amount'|'amount';limits:Record<windowSeconds,{maximum:string;remaining:string;used:string}>}>}>",
  ],
  [
    'WithdrawAddresses',
    'Array<{address:string;asset:string;method:string;key:string;tag?:string;memo?:string;network?:string;verified:boolean}>',
  ],
  ['WithdrawInfo', '{method:string;limit:string;amount:string;fee:string}'],
  ['Withdraw', '{refid:string}'],
  [
    'WithdrawStatus',
    "Array<{method:string;network?:string;aclass:string;asset:string;refid:string;txid:string;info:string;amount:string;fee:string;time:number;status:'Initial'|'Pending'|'Settled'|'Success'|'Failure';'status-prop'?:'cancel-pending'|'canceled'|'cancel-denied'|'return'|'onhold';key?:string}> | {withdrawals:Array<{method:string;network?:string;aclass:string;asset:string;refid:string;txid:string;info:string;amount:string;fee:string;time:number;status:'Initial'|'Pending'|'Settled'|'Success'|'Failure';'status-prop'?:'cancel-pending'|'canceled'|'cancel-denied'|'return'|'onhold';key?:string}>;next_cursor:string|null}",
  ],
  ['WithdrawCancel', 'boolean'],
  ['WalletTransfer', '{refid:string}'],
  ['CreateSubaccount', 'boolean'],
  ['AccountTransfer', "{transfer_id:string;status:'pending'|'complete'}"],
  [
    'Earn/Strategies',
    "{items:Array<{id:string;asset:string;asset_class?:string;allocation_fee:string|number;deallocation_fee:string|number;allocation_restriction_info:string[];apr_estimate?:{high:string;low:string}|null;auto_compound:{type:'disabled'|'enabled'|'optional';default?:boolean};can_allocate:boolean;can_deallocate:boolean;lock_type:{type:'flex'|'bonded'|'timed'|'instant';payout_frequency?:number;bonding_period?:number;bonding_period_variable?:boolean;bonding_rewards?:boolean;exit_queue_period?:number;unbonding_period?:number;unbonding_period_variable?:boolean;unbonding_rewards?:boolean};user_cap?:string|null;user_min_allocation?:string|null;yield_source:{type:'staking'|'off_chain'|string}}>;next_cursor?:string|null}",
  ],
  [
    'Earn/Allocations',
    '{converted_asset:string;converted_asset_class?:string;total_allocated:string;total_rewarded:string;next_cursor?:string|null;items:Array<{strategy_id:string;native_asset:string;asset_class?:string;is_utilized?:boolean;amount_allocated:{total:{native:string;converted:string};bonding?:{native:string;converted:string;allocation_count:number;allocations:Array<{native:string;converted:string;created_at:string;expires:string}>}|null;exit_queue?:{native:string;converted:string;allocation_count:number;allocations:Array<{native:string;converted:string;created_at:string;expires:string}>}|null;unbonding?:{native:string;converted:string;allocation_count:number;allocations:Array<{native:string;converted:string;created_at:string;expires:string}>}|null;pending?:{native:string;converted:string}|null};total_rewarded:{native:string;converted:string};payout?:{accumulated_reward:{native:string;converted:string};estimated_reward:{native:string;converted:string};period_start:string;period_end:string}|null}>}',
  ],
  ['Earn/Allocate', 'boolean | null'],
  ['Earn/Deallocate', 'boolean | null'],
  ['Earn/AllocateStatus', '{pending:boolean} | null'],
  ['Earn/DeallocateStatus', '{pending:boolean} | null'],
  [
    'ListFundingMethods',
    "{methods:Array<{asset:{class:string;name:string};method_id:string;method_name:string;minimum_amount:string;maximum_amount?:string;fees:{base?:string;percentage?:string;included?:boolean;min?:string;max?:string};network:{network_id:string;network_name:string;contract_address?:string;on_chain_asset_symbol?:string};deposit?:{shares_addresses_with_method_id?:string;address_setup_fee?:string;address_generation:{status:'unsupported'|'unlimited'|'limited';limit?:number};allow_credit_cards?:boolean;exempted_withdrawal_hold?:boolean}}>;next_cursor?:string}",
  ],
  ['ListFundingAssets', '{currency?:Array<{name:string}>;tokenized_asset?:Array<{name:string}>}'],
  [
    'ListFundingNetworks',
    '{network_groups:Array<{network_group_id:string;name:string;network_ids:string[]}>;networks:Array<{network_id:string;name:string}>}',
  ],
  [
    'CalculateFundingFees',
    '{fee:{asset:{class:string;name:string};amount:string};gross_amount:{asset:{class:string;name:string};amount:string};net_amount:{asset:{class:string;name:string};amount:string};fee_details:{base_fee?:string;fee_percentage?:string};withdrawal_fee_token?:string}',
  ],
  [
    'ListFundingDepositLimits',
    '{deposit_limits:Array<{method_id:string;maximum_amount?:string;limits:Array<{time_window:string;limit:{limit_type:string;remaining:(string | {policy_asset_amount?:string;usd_amount?:string;requested_asset_amount?:string});maximum:(string | {policy_asset_amount?:string;usd_amount?:string;requested_asset_amount?:string});used:(string | {policy_asset_amount?:string;usd_amount?:string;requested_asset_amount?:string})}}>}>}',
  ],
  [
    'ListFundingWithdrawalLimits',
    "{available_balance:string;withdrawal_limits:Array<{method_id:string;maximum_amount:string;maximum_reason:'balance'|'limits';limits:Array<{time_window:string;limit:{limit_type:string;remaining:(string | {policy_asset_amount?:string;usd_amount?:string;requested_asset_amount?:string});maximum:(string | {policy_asset_amount?:string;usd_amount?:string;requested_asset_amount?:string});used:(string | {policy_asset_amount?:string;usd_amount?:string;requested_asset_amount?:string})}}>}>}",
  ],
  [
    'ClaimFundingDepositAddress',
    '{address_details:({crypto:{address:string;tag?:string;memo?:string}} | {fiat:Record<string,unknown>})}',
  ],
  [
    'ListFundingDepositAddresses',
    '{addresses:Array<{method_id:string;shares_addresses_with_method_id?:string;id:string;last_used?:string;expire_time?:string;address_details:({crypto:{address:string;tag?:string;memo?:string}} | {fiat:Record<string,unknown>})}>;next_cursor?:string}',
  ],
  [
    'ListFundingDeposits',
    "{deposits:Array<{deposit_id:string;method_id:string;network_id?:string;status:'initial'|'pending'|'settled'|'success'|'failure';amount?:string|{asset:{class:string;name:string};amount:string};fee?:string|{asset:{class:string;name:string};amount:string};create_time:string}>;next_cursor?:string}",
  ],
  [
    'ListFundingAddresses',
    '{addresses:Array<{address_id:string;scope:{method_id?:string;network_id?:string;network_group_id?:string};address_details:({crypto:{address:string;tag?:string;memo?:string}} | {fiat:Record<string,unknown>});name:string;description?:string;modifier?:string;verified:boolean}>;next_cursor?:string}',
  ],
  ['CreateFundingAddress', '{address_id:string;verified:boolean}'],
  ['UpdateFundingAddress', '{verified:boolean}'],
  ['DeleteFundingAddress', '{result:boolean}'],
  [
    'ListFundingWithdrawals',
    "{withdrawals:Array<{withdrawal_id:string;amount:string|{asset:{class:string;name:string};amount:string};fee:string|{asset:{class:string;name:string};amount:string};method_id:string;status:'pending'|'success'|'failed';create_time:string;address_id?:string;onchain_transaction?:string;utxo_vout?:number}>;next_cursor?:string}",
  ],
  [
    'CreateFundingWithdrawal',
    '{withdrawal_id:string;net_amount:unknown;gross_amount:unknown;fee:{asset_amount:{asset:{class:string;name:string};amount:string};rebase_multiplier?:string};approval_request_id?:string}',
  ],
]);
