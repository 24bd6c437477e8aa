// What the pages say of the results of calls, as types.

/** A table in which specs look for what they know to be there. */
type Known = 'XXBTZUSD' | 'XETHZUSD' | 'XETHXXBT' | 'XXBT' | 'XETH' | 'ZUSD';
type Table<T> = Readonly<Record<Known, T>> & Readonly<Record<string, T>>;

/** A list that specs know not to be empty. */
type List<T> = readonly T[] & { readonly 0: T; readonly 1: T };

/** By the name of the call. Numbers beyond 2^53 are numbers here. */
export interface Documented {
  readonly Time: { readonly unixtime: number; readonly rfc1123: string };
  readonly SystemStatus: {
    readonly status: 'online' | 'maintenance' | 'cancel_only' | 'post_only';
    readonly timestamp: string;
    readonly upcoming_maintenance?: List<{
      readonly event_id: number;
      readonly title: string;
      readonly expected_start_utc: string;
      readonly expected_end_utc: string;
      readonly time_to_start_s: number;
      readonly phase:
        | 'announced'
        | 'reminder_24h'
        | 'approaching_30m'
        | 'imminent_5m'
        | 'final_warning_30s'
        | 'unspecified';
      readonly affected_services: List<
        | 'spot_ws'
        | 'spot_rest'
        | 'spot_fix'
        | 'spot_trading'
        | 'futures_ws'
        | 'futures_rest'
        | 'futures_fix'
        | 'futures_trading'
        | 'all'
        | 'unspecified'
      >;
      readonly order_submission: string;
      readonly recommended_action:
        | 'continue'
        | 'reduce_activity'
        | 'cancel_open_orders'
        | 'stop_new_orders'
        | 'disconnect_and_wait'
        | 'unspecified';
      readonly cancel_before_utc?: string;
      readonly source_url: string;
    }>;
    readonly emergency?: List<{
      readonly event_id: number | string;
      readonly title: string;
      readonly incident_status: string;
      readonly impact: string;
      readonly affected_services: string[];
      readonly started_at_utc: string;
      readonly next_steps: List<{
        readonly applies_to: string[];
        readonly type: string;
        readonly expected_at_utc: string;
      }>;
      readonly source_url: string;
    }>;
  };
  readonly MaintenanceSchedule: {
    readonly events: List<{
      readonly event_id: number;
      readonly title: string;
      readonly expected_start_utc: string;
      readonly expected_end_utc: string;
      readonly time_to_start_s: number;
      readonly phase:
        | 'announced'
        | 'reminder_24h'
        | 'approaching_30m'
        | 'imminent_5m'
        | 'final_warning_30s'
        | 'unspecified';
      readonly affected_services: List<
        | 'spot_ws'
        | 'spot_rest'
        | 'spot_fix'
        | 'spot_trading'
        | 'futures_ws'
        | 'futures_rest'
        | 'futures_fix'
        | 'futures_trading'
        | 'all'
        | 'unspecified'
      >;
      readonly order_submission: string;
      readonly recommended_action:
        | 'continue'
        | 'reduce_activity'
        | 'cancel_open_orders'
        | 'stop_new_orders'
        | 'disconnect_and_wait'
        | 'unspecified';
      readonly cancel_before_utc?: string;
      readonly source_url: string;
    }>;
  };
  readonly Assets: Table<{
    readonly aclass: string;
    readonly altname: string;
    readonly decimals: number;
    readonly display_decimals: number;
    readonly collateral_value?: number;
    readonly margin_rate?: number;
    readonly status: 'enabled' | 'deposit_only' | 'withdrawal_only' | 'funding_temporarily_disabled';
  }>;
  readonly AssetPairs: Table<{
    readonly altname: string;
    readonly wsname?: string;
    readonly aclass_base: string;
    readonly base: string;
    readonly aclass_quote: string;
    readonly quote: string;
    readonly execution_venue?: 'international' | 'bitnomial_exchange';
    readonly lot: string;
    readonly pair_decimals: number;
    readonly cost_decimals: number;
    readonly lot_decimals: number;
    readonly lot_multiplier: number;
    readonly leverage_buy: number[];
    readonly leverage_sell: number[];
    readonly fees?: [number, number][];
    readonly fees_maker?: [number, number][];
    readonly fee_volume_currency: string;
    readonly margin_call: number;
    readonly margin_stop: number;
    readonly margin_level?: number;
    readonly ordermin: string;
    readonly costmin?: string;
    readonly tick_size?: string;
    readonly status: 'online' | 'cancel_only' | 'post_only' | 'limit_only' | 'reduce_only';
    readonly long_position_limit?: number;
    readonly short_position_limit?: number;
  }>;
  readonly Ticker: Table<
    Record<'a' | 'b' | 'c' | 'v' | 'p' | 'l' | 'h', readonly string[]> & {
      readonly t: readonly number[];
      readonly o: string;
    }
  >;
  readonly OHLC: { readonly last: number } & Table<
    List<
      [
        time: number,
        open: string,
        high: string,
        low: string,
        close: string,
        vwap: string,
        volume: string,
        count: number,
      ]
    >
  >;
  readonly Depth: Table<{
    readonly asks: List<[price: string, volume: string, timestamp: number]>;
    readonly bids: List<[price: string, volume: string, timestamp: number]>;
  }>;
  readonly GroupedBook: {
    readonly pair: string;
    readonly grouping: number;
    readonly bids: List<{ readonly price: string; readonly qty: string }>;
    readonly asks: List<{ readonly price: string; readonly qty: string }>;
  };
  readonly Level3: {
    readonly pair: string;
    readonly bids: List<{
      readonly price: string;
      readonly qty: string;
      readonly order_id: string;
      readonly timestamp: number;
    }>;
    readonly asks: List<{
      readonly price: string;
      readonly qty: string;
      readonly order_id: string;
      readonly timestamp: number;
    }>;
  };
  readonly Trades: { readonly last: string } & Table<
    List<
      [
        price: string,
        volume: string,
        time: number,
        side: 'b' | 's',
        type: 'm' | 'l',
        misc: string,
        trade_id: number,
      ]
    >
  >;
  readonly Spread: { readonly last: number } & Table<List<[time: number, bid: string, ask: string]>>;
  readonly PreTrade: {
    readonly symbol: string;
    readonly description: string;
    readonly base_asset: string;
    readonly base_notation: 'NOML';
    readonly quote_asset: string;
    readonly quote_notation: 'MONE';
    readonly base_dti_code?: string;
    readonly base_dti_short_name?: string;
    readonly quote_dti_code?: string;
    readonly quote_dti_short_name?: string;
    readonly venue: 'PGSL';
    readonly system: 'CLOB';
    readonly bids: List<{
      readonly side: 'BUY';
      readonly price: string;
      readonly qty: string;
      readonly count: number;
      readonly submission_ts?: string;
      readonly publication_ts: string;
    }>;
    readonly asks: List<{
      readonly side: 'SELL';
      readonly price: string;
      readonly qty: string;
      readonly count: number;
      readonly submission_ts?: string;
      readonly publication_ts: string;
    }>;
  };
  readonly PostTrade: {
    readonly last_ts: string;
    readonly count: number;
    readonly trades: List<{
      readonly trade_id: string;
      readonly price: string;
      readonly quantity: string;
      readonly symbol: string;
      readonly description: string;
      readonly base_asset: string;
      readonly base_notation: 'UNIT';
      readonly quote_asset: string;
      readonly quote_notation: 'MONE';
      readonly base_dti_code?: string;
      readonly base_dti_short_name?: string;
      readonly quote_dti_code?: string;
      readonly quote_dti_short_name?: string;
      readonly trade_venue: string;
      readonly trade_ts: string;
      readonly publication_venue: string;
      readonly publication_ts: string;
    }>;
  };
  readonly Balance: Table<string>;
  readonly BalanceEx: Table<{
    readonly balance: string;
    readonly hold_trade: string;
    readonly credit?: string;
    readonly credit_used?: string;
  }>;
  readonly CreditLines: null | {
    readonly asset_details: Table<{
      readonly balance: string;
      readonly credit_limit?: string;
      readonly credit_used?: string;
      readonly available_credit?: string;
      readonly hold_trade?: string;
      readonly credit?: string;
      readonly collateral_value?: number;
      readonly rollover_fees?: string;
      readonly reserve_fees?: string;
    }>;
    readonly limits_monitor: {
      readonly total_credit_usd: string | null;
      readonly total_credit_used_usd: string | null;
      readonly total_collateral_value_usd: string | null;
      readonly equity_usd: string | null;
      readonly ongoing_balance: string | null;
      readonly debt_to_equity: string | null;
    };
  };
  readonly TradeBalance: {
    readonly eb: string;
    readonly tb: string;
    readonly m: string;
    readonly n: string;
    readonly c: string;
    readonly v: string;
    readonly e: string;
    readonly mf: string;
    readonly mfo?: string;
    readonly ml?: string;
    readonly uv: string;
  };
  readonly OpenOrders: {
    readonly open: Table<{
      readonly refid: string | null;
      readonly userref: number | null;
      readonly cl_ord_id?: string | null;
      readonly status: 'pending' | 'open' | 'closed' | 'canceled' | 'expired';
      readonly opentm: number;
      readonly starttm: number;
      readonly expiretm: number;
      readonly descr: {
        readonly pair: string;
        readonly aclass?: string;
        readonly type: 'buy' | 'sell';
        readonly ordertype: string;
        readonly price: string;
        readonly price2: string;
        readonly leverage: string;
        readonly order: string;
        readonly close: string;
      };
      readonly vol: string;
      readonly vol_exec: string;
      readonly cost: string;
      readonly fee: string;
      readonly price: string;
      readonly stopprice: string;
      readonly limitprice: string;
      readonly trigger?: 'last' | 'index';
      readonly margin?: boolean;
      readonly misc: string;
      readonly oflags: string;
      readonly sender_sub_id?: string | null;
      readonly trades?: string[];
      readonly time_in_force?: 'gtc' | 'ioc' | 'gtd' | 'fok';
      readonly displayvol?: string;
      readonly displayvolremain?: string;
      readonly reduce_only?: boolean;
      readonly ext_ord_id?: string;
      readonly link_id?: string;
      readonly amended?: boolean;
    }>;
    readonly cursor?: { readonly next?: string | null };
  };
  readonly ClosedOrders: {
    readonly closed: Table<{
      readonly refid: string | null;
      readonly userref: number | null;
      readonly cl_ord_id?: string | null;
      readonly status: 'pending' | 'open' | 'closed' | 'canceled' | 'expired';
      readonly opentm: number;
      readonly starttm: number;
      readonly expiretm: number;
      readonly descr: {
        readonly pair: string;
        readonly aclass?: string;
        readonly type: 'buy' | 'sell';
        readonly ordertype: string;
        readonly price: string;
        readonly price2: string;
        readonly leverage: string;
        readonly order: string;
        readonly close: string;
      };
      readonly vol: string;
      readonly vol_exec: string;
      readonly cost: string;
      readonly fee: string;
      readonly price: string;
      readonly stopprice: string;
      readonly limitprice: string;
      readonly trigger?: 'last' | 'index';
      readonly margin?: boolean;
      readonly misc: string;
      readonly oflags: string;
      readonly sender_sub_id?: string | null;
      readonly trades?: string[];
      readonly time_in_force?: 'gtc' | 'ioc' | 'gtd' | 'fok';
      readonly displayvol?: string;
      readonly displayvolremain?: string;
      readonly reduce_only?: boolean;
      readonly ext_ord_id?: string;
      readonly link_id?: string;
      readonly amended?: boolean;
      readonly closetm: number;
      readonly reason: string | null;
    }>;
    readonly count?: number | null;
    readonly cursor?: { readonly next?: string | null };
  };
  readonly QueryOrders: Table<{
    readonly refid: string | null;
    readonly userref: number | null;
    readonly cl_ord_id?: string | null;
    readonly status: 'pending' | 'open' | 'closed' | 'canceled' | 'expired';
    readonly opentm: number;
    readonly starttm: number;
    readonly expiretm: number;
    readonly descr: {
      readonly pair: string;
      readonly aclass?: string;
      readonly type: 'buy' | 'sell';
      readonly ordertype: string;
      readonly price: string;
      readonly price2: string;
      readonly leverage: string;
      readonly order: string;
      readonly close: string;
    };
    readonly vol: string;
    readonly vol_exec: string;
    readonly cost: string;
    readonly fee: string;
    readonly price: string;
    readonly stopprice: string;
    readonly limitprice: string;
    readonly trigger?: 'last' | 'index';
    readonly margin?: boolean;
    readonly misc: string;
    readonly oflags: string;
    readonly sender_sub_id?: string | null;
    readonly trades?: string[];
    readonly time_in_force?: 'gtc' | 'ioc' | 'gtd' | 'fok';
    readonly displayvol?: string;
    readonly displayvolremain?: string;
    readonly reduce_only?: boolean;
    readonly ext_ord_id?: string;
    readonly link_id?: string;
    readonly amended?: boolean;
    readonly closetm?: number;
    readonly reason?: string | null;
  }>;
  readonly OrderAmends: {
    readonly count: number;
    readonly amends: List<{
      readonly amend_id: string;
      readonly amend_type: 'original' | 'user' | 'restated';
      readonly order_qty: string;
      readonly display_qty?: string;
      readonly remaining_qty: string;
      readonly limit_price?: string;
      readonly trigger_price?: string;
      readonly reason?: string;
      readonly post_only?: boolean;
      readonly timestamp: number;
    }>;
  };
  readonly TradesHistory: {
    readonly trades: Table<{
      readonly ordertxid: string;
      readonly postxid: string;
      readonly pair: string;
      readonly aclass?: string;
      readonly time: number;
      readonly type: 'buy' | 'sell';
      readonly ordertype: string;
      readonly tradeordertype?: string;
      readonly price: string;
      readonly cost: string;
      readonly fee: string;
      readonly vol: string;
      readonly margin: string;
      readonly leverage?: string;
      readonly misc: string;
      readonly trade_id: number;
      readonly maker: boolean;
      readonly ext_exec_id?: string;
      readonly ledgers?: string[];
      readonly posstatus?: 'open' | 'closed';
      readonly cprice?: number | string;
      readonly ccost?: number | string;
      readonly cfee?: number | string;
      readonly cvol?: number | string;
      readonly cmargin?: number | string;
      readonly net?: number | string;
      readonly trades?: string[];
    }>;
    readonly count?: number | null;
    readonly cursor?: { readonly next?: string | null };
  };
  readonly QueryTrades: Table<{
    readonly ordertxid: string;
    readonly postxid: string;
    readonly pair: string;
    readonly aclass?: string;
    readonly time: number;
    readonly type: 'buy' | 'sell';
    readonly ordertype: string;
    readonly tradeordertype?: string;
    readonly price: string;
    readonly cost: string;
    readonly fee: string;
    readonly vol: string;
    readonly margin: string;
    readonly leverage?: string;
    readonly misc: string;
    readonly trade_id: number;
    readonly maker: boolean;
    readonly ext_exec_id?: string;
    readonly ledgers?: string[];
    readonly posstatus?: 'open' | 'closed';
    readonly cprice?: number | string;
    readonly ccost?: number | string;
    readonly cfee?: number | string;
    readonly cvol?: number | string;
    readonly cmargin?: number | string;
    readonly net?: number | string;
    readonly trades?: string[];
  }>;
  readonly OpenPositions:
    | Table<{
        readonly ordertxid: string;
        readonly class?: string;
        readonly posstatus: 'open';
        readonly pair: string;
        readonly time: number;
        readonly type: 'buy' | 'sell';
        readonly ordertype: string;
        readonly cost: string;
        readonly fee: string;
        readonly vol: string;
        readonly vol_closed: string;
        readonly margin: string;
        readonly value?: string;
        readonly net?: string;
        readonly terms: string;
        readonly rollovertm: string;
        readonly misc: string;
        readonly oflags: string;
      }>
    | List<{
        readonly pair: string;
        readonly class?: string;
        readonly positions: string;
        readonly type: 'buy' | 'sell';
        readonly leverage: string;
        readonly cost: string;
        readonly fee: string;
        readonly vol: string;
        readonly vol_closed: string;
        readonly margin: string;
        readonly value?: string;
        readonly net?: string;
      }>;
  readonly Ledgers: {
    readonly ledger: Table<{
      readonly refid: string;
      readonly time: number;
      readonly type: string;
      readonly subtype: string;
      readonly aclass: string;
      readonly asset: string;
      readonly amount: string;
      readonly fee: string;
      readonly balance: string;
      readonly amount_token?: string;
    }>;
    readonly count?: number | null;
    readonly cursor?: { readonly next?: string | null };
  };
  readonly QueryLedgers: Table<{
    readonly refid: string;
    readonly time: number;
    readonly type: string;
    readonly subtype: string;
    readonly aclass: string;
    readonly asset: string;
    readonly amount: string;
    readonly fee: string;
    readonly balance: string;
    readonly amount_token?: string;
  }>;
  readonly TradeVolume: {
    readonly currency: string;
    readonly asset_class?: string;
    readonly volume: string;
    readonly inputs?: {
      readonly domain_spot_volume_30d: string;
      readonly domain_futures_volume_30d: string;
      readonly domain_assets_on_platform: string;
    };
    readonly fees?: Table<{
      readonly fee: string;
      readonly minfee?: string;
      readonly maxfee?: string;
      readonly nextfee?: string | null;
      readonly tiervolume?: string | null;
      readonly nextvolume?: string | null;
      readonly tierfuturesvolume?: string | null;
      readonly nextfuturesvolume?: string | null;
      readonly volumeoffset?: string;
    }>;
    readonly fees_maker?: Table<{
      readonly fee: string;
      readonly minfee?: string;
      readonly maxfee?: string;
      readonly nextfee?: string | null;
      readonly tiervolume?: string | null;
      readonly nextvolume?: string | null;
      readonly tierfuturesvolume?: string | null;
      readonly nextfuturesvolume?: string | null;
      readonly volumeoffset?: string;
    }>;
    readonly volume_subaccounts?: List<{ readonly iiban: string; readonly volume: string }>;
    readonly schedules?: List<{
      readonly pair: string;
      readonly class: string;
      readonly tiers: List<{
        readonly maker_fee: string;
        readonly taker_fee: string;
        readonly min_spot_volume: string;
        readonly min_futures_volume: string;
        readonly min_assets_on_platform: string;
        readonly active: boolean;
      }>;
    }>;
  };
  readonly AddExport: { readonly id: string };
  readonly ExportStatus: List<{
    readonly id: string;
    readonly descr: string;
    readonly format: string;
    readonly report: string;
    readonly subtype: string;
    readonly status: 'Queued' | 'Processing' | 'Processed';
    readonly error?: string;
    readonly flags: string;
    readonly fields: string;
    readonly createdtm: string;
    readonly expiretm: string;
    readonly starttm: string;
    readonly completedtm: string;
    readonly datastarttm: string;
    readonly dataendtm: string;
    readonly aclass: string;
    readonly asset: string;
    readonly assets?: string;
    readonly asset_classes?: string[];
    readonly endtm?: string;
    readonly delete?: boolean | string;
  }>;
  readonly RemoveExport: { readonly delete?: boolean; readonly cancel?: boolean };
  readonly GetApiKeyInfo: {
    readonly api_key_name: string;
    readonly api_key: string;
    readonly nonce: string;
    readonly nonce_window: number;
    readonly permissions: string[];
    readonly iban: string;
    readonly valid_until: string;
    readonly query_from: string;
    readonly query_to: string;
    readonly created_time: string;
    readonly modified_time: string;
    readonly ip_allowlist: string[];
    readonly last_used: string | null;
  };
  readonly ListWalletAccounts: {
    readonly accounts: List<{
      readonly account_id: string;
      readonly flags: { readonly user_defined: boolean; readonly active: boolean };
      readonly status: 'active' | 'disabled' | 'closed' | 'unknown';
      readonly type: 'main' | 'spot' | 'pay' | 'prop_paper' | 'prop_real' | 'unknown';
      readonly name: string;
    }>;
    readonly cursor: { readonly next?: string | null };
  };
  readonly AddOrder: {
    readonly descr: { readonly order: string; readonly close?: string };
    readonly txid?: string[];
  };
  readonly AddOrderBatch: {
    readonly orders: List<{
      readonly txid?: string;
      readonly descr?: { readonly order: string };
      readonly close?: string;
      readonly error?: string;
    }>;
  };
  readonly AmendOrder: { readonly amend_id: string };
  readonly EditOrder: {
    readonly status: string;
    readonly txid: string;
    readonly originaltxid: string;
    readonly volume: string;
    readonly price: string;
    readonly price2?: string;
    readonly orders_cancelled: number;
    readonly descr: { readonly order: string };
    readonly newuserref?: string;
    readonly olduserref?: string;
    readonly error_message?: string;
  };
  readonly CancelOrder: { readonly count: number; readonly pending?: boolean };
  readonly CancelAll: { readonly count: number; readonly pending?: boolean };
  readonly CancelAllOrdersAfter: { readonly currentTime: string; readonly triggerTime: string | null };
  readonly CancelOrderBatch: { readonly count: number };
  readonly GetWebSocketsToken: { readonly token: string; readonly expires: number };
  readonly DepositMethods: List<{
    readonly method: string;
    readonly limit: string | boolean;
    readonly fee?: string;
    readonly 'address-setup-fee'?: string;
    readonly 'gen-address'?: boolean;
    readonly minimum?: string;
  }>;
  readonly DepositAddresses: List<{
    readonly address: string;
    readonly expiretm: string;
    readonly new?: boolean;
    readonly tag?: string;
    readonly memo?: string;
  }>;
  readonly DepositStatus:
    | List<{
        readonly method: string;
        readonly aclass: string;
        readonly asset: string;
        readonly refid: string;
        readonly txid: string;
        readonly info: string;
        readonly amount: string;
        readonly fee: string;
        readonly time: number;
        readonly status: 'Initial' | 'Pending' | 'EarlyConfirmed' | 'Settled' | 'Success' | 'Failure';
        readonly 'status-prop'?: 'return' | 'onhold';
        readonly originators?: string[];
      }>
    | {
        readonly deposits: List<{
          readonly method: string;
          readonly aclass: string;
          readonly asset: string;
          readonly refid: string;
          readonly txid: string;
          readonly info: string;
          readonly amount: string;
          readonly fee: string;
          readonly time: number;
          readonly status: 'Initial' | 'Pending' | 'EarlyConfirmed' | 'Settled' | 'Success' | 'Failure';
          readonly 'status-prop'?: 'return' | 'onhold';
          readonly originators?: string[];
        }>;
        readonly next_cursor: string | null;
      };
  readonly WithdrawMethods: List<{
    readonly asset: string;
    readonly method: string;
    readonly method_id?: string;
    readonly network?: string;
    readonly network_id?: string;
    readonly minimum: string;
    readonly fee?: { readonly aclass: string; readonly asset: string; readonly fee: string };
    readonly limits?: List<{
      readonly description: string;
      readonly limit_type: 'equiv_amount' | 'amount';
      readonly limits: Table<{ readonly maximum: string; readonly remaining: string; readonly used: string }>;
    }>;
  }>;
  readonly WithdrawAddresses: List<{
    readonly address: string;
    readonly asset: string;
    readonly method: string;
    readonly key: string;
    readonly tag?: string;
    readonly memo?: string;
    readonly network?: string;
    readonly verified: boolean;
  }>;
  readonly WithdrawInfo: {
    readonly method: string;
    readonly limit: string;
    readonly amount: string;
    readonly fee: string;
  };
  readonly Withdraw: { readonly refid: string };
  readonly WithdrawStatus:
    | List<{
        readonly method: string;
        readonly network?: string;
        readonly aclass: string;
        readonly asset: string;
        readonly refid: string;
        readonly txid: string;
        readonly info: string;
        readonly amount: string;
        readonly fee: string;
        readonly time: number;
        readonly status: 'Initial' | 'Pending' | 'Settled' | 'Success' | 'Failure';
        readonly 'status-prop'?: 'cancel-pending' | 'canceled' | 'cancel-denied' | 'return' | 'onhold';
        readonly key?: string;
      }>
    | {
        readonly withdrawals: List<{
          readonly method: string;
          readonly network?: string;
          readonly aclass: string;
          readonly asset: string;
          readonly refid: string;
          readonly txid: string;
          readonly info: string;
          readonly amount: string;
          readonly fee: string;
          readonly time: number;
          readonly status: 'Initial' | 'Pending' | 'Settled' | 'Success' | 'Failure';
          readonly 'status-prop'?: 'cancel-pending' | 'canceled' | 'cancel-denied' | 'return' | 'onhold';
          readonly key?: string;
        }>;
        readonly next_cursor: string | null;
      };
  readonly WithdrawCancel: boolean;
  readonly WalletTransfer: { readonly refid: string };
  readonly CreateSubaccount: boolean;
  readonly AccountTransfer: { readonly transfer_id: string; readonly status: 'pending' | 'complete' };
  readonly 'Earn/Strategies': {
    readonly items: List<{
      readonly id: string;
      readonly asset: string;
      readonly asset_class?: string;
      readonly allocation_fee: string | number;
      readonly deallocation_fee: string | number;
      readonly allocation_restriction_info: string[];
      readonly apr_estimate?: { readonly high: string; readonly low: string } | null;
      readonly auto_compound: {
        readonly type: 'disabled' | 'enabled' | 'optional';
        readonly default?: boolean;
      };
      readonly can_allocate: boolean;
      readonly can_deallocate: boolean;
      readonly lock_type: {
        readonly type: 'flex' | 'bonded' | 'timed' | 'instant';
        readonly payout_frequency?: number;
        readonly bonding_period?: number;
        readonly bonding_period_variable?: boolean;
        readonly bonding_rewards?: boolean;
        readonly exit_queue_period?: number;
        readonly unbonding_period?: number;
        readonly unbonding_period_variable?: boolean;
        readonly unbonding_rewards?: boolean;
      };
      readonly user_cap?: string | null;
      readonly user_min_allocation?: string | null;
      readonly yield_source: { readonly type: string };
    }>;
    readonly next_cursor?: string | null;
  };
  readonly 'Earn/Allocations': {
    readonly converted_asset: string;
    readonly converted_asset_class?: string;
    readonly total_allocated: string;
    readonly total_rewarded: string;
    readonly next_cursor?: string | null;
    readonly items: List<{
      readonly strategy_id: string;
      readonly native_asset: string;
      readonly asset_class?: string;
      readonly is_utilized?: boolean;
      readonly amount_allocated: {
        readonly total: { readonly native: string; readonly converted: string };
        readonly bonding?: {
          readonly native: string;
          readonly converted: string;
          readonly allocation_count: number;
          readonly allocations: List<{
            readonly native: string;
            readonly converted: string;
            readonly created_at: string;
            readonly expires: string;
          }>;
        } | null;
        readonly exit_queue?: {
          readonly native: string;
          readonly converted: string;
          readonly allocation_count: number;
          readonly allocations: List<{
            readonly native: string;
            readonly converted: string;
            readonly created_at: string;
            readonly expires: string;
          }>;
        } | null;
        readonly unbonding?: {
          readonly native: string;
          readonly converted: string;
          readonly allocation_count: number;
          readonly allocations: List<{
            readonly native: string;
            readonly converted: string;
            readonly created_at: string;
            readonly expires: string;
          }>;
        } | null;
        readonly pending?: { readonly native: string; readonly converted: string } | null;
      };
      readonly total_rewarded: { readonly native: string; readonly converted: string };
      readonly payout?: {
        readonly accumulated_reward: { readonly native: string; readonly converted: string };
        readonly estimated_reward: { readonly native: string; readonly converted: string };
        readonly period_start: string;
        readonly period_end: string;
      } | null;
    }>;
  };
  readonly 'Earn/Allocate': boolean | null;
  readonly 'Earn/Deallocate': boolean | null;
  readonly 'Earn/AllocateStatus': { readonly pending: boolean } | null;
  readonly 'Earn/DeallocateStatus': { readonly pending: boolean } | null;
  readonly ListFundingMethods: {
    readonly methods: List<{
      readonly asset: { readonly class: string; readonly name: string };
      readonly method_id: string;
      readonly method_name: string;
      readonly minimum_amount: string;
      readonly maximum_amount?: string;
      readonly fees: {
        readonly base?: string;
        readonly percentage?: string;
        readonly included?: boolean;
        readonly min?: string;
        readonly max?: string;
      };
      readonly network: {
        readonly network_id: string;
        readonly network_name: string;
        readonly contract_address?: string;
        readonly on_chain_asset_symbol?: string;
      };
      readonly deposit?: {
        readonly shares_addresses_with_method_id?: string;
        readonly address_setup_fee?: string;
        readonly address_generation: {
          readonly status: 'unsupported' | 'unlimited' | 'limited';
          readonly limit?: number;
        };
        readonly allow_credit_cards?: boolean;
        readonly exempted_withdrawal_hold?: boolean;
      };
    }>;
    readonly next_cursor?: string;
  };
  readonly ListFundingAssets: {
    readonly currency?: List<{ readonly name: string }>;
    readonly tokenized_asset?: List<{ readonly name: string }>;
  };
  readonly ListFundingNetworks: {
    readonly network_groups: List<{
      readonly network_group_id: string;
      readonly name: string;
      readonly network_ids: string[];
    }>;
    readonly networks: List<{ readonly network_id: string; readonly name: string }>;
  };
  readonly CalculateFundingFees: {
    readonly fee: {
      readonly asset: { readonly class: string; readonly name: string };
      readonly amount: string;
    };
    readonly gross_amount: {
      readonly asset: { readonly class: string; readonly name: string };
      readonly amount: string;
    };
    readonly net_amount: {
      readonly asset: { readonly class: string; readonly name: string };
      readonly amount: string;
    };
    readonly fee_details: { readonly base_fee?: string; readonly fee_percentage?: string };
    readonly withdrawal_fee_token?: string;
  };
  readonly ListFundingDepositLimits: {
    readonly deposit_limits: List<{
      readonly method_id: string;
      readonly maximum_amount?: string;
      readonly limits: List<{
        readonly time_window: string;
        readonly limit: {
          readonly limit_type: string;
          readonly remaining:
            | string
            | {
                readonly policy_asset_amount?: string;
                readonly usd_amount?: string;
                readonly requested_asset_amount?: string;
              };
          readonly maximum:
            | string
            | {
                readonly policy_asset_amount?: string;
                readonly usd_amount?: string;
                readonly requested_asset_amount?: string;
              };
          readonly used:
            | string
            | {
                readonly policy_asset_amount?: string;
                readonly usd_amount?: string;
                readonly requested_asset_amount?: string;
              };
        };
      }>;
    }>;
  };
  readonly ListFundingWithdrawalLimits: {
    readonly available_balance: string;
    readonly withdrawal_limits: List<{
      readonly method_id: string;
      readonly maximum_amount: string;
      readonly maximum_reason: 'balance' | 'limits';
      readonly limits: List<{
        readonly time_window: string;
        readonly limit: {
          readonly limit_type: string;
          readonly remaining:
            | string
            | {
                readonly policy_asset_amount?: string;
                readonly usd_amount?: string;
                readonly requested_asset_amount?: string;
              };
          readonly maximum:
            | string
            | {
                readonly policy_asset_amount?: string;
                readonly usd_amount?: string;
                readonly requested_asset_amount?: string;
              };
          readonly used:
            | string
            | {
                readonly policy_asset_amount?: string;
                readonly usd_amount?: string;
                readonly requested_asset_amount?: string;
              };
        };
      }>;
    }>;
  };
  readonly ClaimFundingDepositAddress: {
    readonly address_details:
      | { readonly crypto: { readonly address: string; readonly tag?: string; readonly memo?: string } }
      | { readonly fiat: Table<unknown> };
  };
  readonly ListFundingDepositAddresses: {
    readonly addresses: List<{
      readonly method_id: string;
      readonly shares_addresses_with_method_id?: string;
      readonly id: string;
      readonly last_used?: string;
      readonly expire_time?: string;
      readonly address_details:
        | { readonly crypto: { readonly address: string; readonly tag?: string; readonly memo?: string } }
        | { readonly fiat: Table<unknown> };
    }>;
    readonly next_cursor?: string;
  };
  readonly ListFundingDeposits: {
    readonly deposits: List<{
      readonly deposit_id: string;
      readonly method_id: string;
      readonly network_id?: string;
      readonly status: 'initial' | 'pending' | 'settled' | 'success' | 'failure';
      readonly amount?:
        | string
        | { readonly asset: { readonly class: string; readonly name: string }; readonly amount: string };
      readonly fee?:
        | string
        | { readonly asset: { readonly class: string; readonly name: string }; readonly amount: string };
      readonly create_time: string;
    }>;
    readonly next_cursor?: string;
  };
  readonly ListFundingAddresses: {
    readonly addresses: List<{
      readonly address_id: string;
      readonly scope: {
        readonly method_id?: string;
        readonly network_id?: string;
        readonly network_group_id?: string;
      };
      readonly address_details:
        | { readonly crypto: { readonly address: string; readonly tag?: string; readonly memo?: string } }
        | { readonly fiat: Table<unknown> };
      readonly name: string;
      readonly description?: string;
      readonly modifier?: string;
      readonly verified: boolean;
    }>;
    readonly next_cursor?: string;
  };
  readonly CreateFundingAddress: { readonly address_id: string; readonly verified: boolean };
  readonly UpdateFundingAddress: { readonly verified: boolean };
  readonly DeleteFundingAddress: { readonly result: boolean };
  readonly ListFundingWithdrawals: {
    readonly withdrawals: List<{
      readonly withdrawal_id: string;
      readonly amount:
        | string
        | { readonly asset: { readonly class: string; readonly name: string }; readonly amount: string };
      readonly fee:
        | string
        | { readonly asset: { readonly class: string; readonly name: string }; readonly amount: string };
      readonly method_id: string;
      readonly status: 'pending' | 'success' | 'failed';
      readonly create_time: string;
      readonly address_id?: string;
      readonly onchain_transaction?: string;
      readonly utxo_vout?: number;
    }>;
    readonly next_cursor?: string;
  };
  readonly CreateFundingWithdrawal: {
    readonly withdrawal_id: string;
    readonly net_amount: unknown;
    readonly gross_amount: unknown;
    readonly fee: {
      readonly asset_amount: {
        readonly asset: { readonly class: string; readonly name: string };
        readonly amount: string;
      };
      readonly rebase_multiplier?: string;
    };
    readonly approval_request_id?: string;
  };
}
