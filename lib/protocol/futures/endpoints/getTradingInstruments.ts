import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { contractType } from '../rules/contractType.ts';
import { answered } from '../shapes/answered.ts';
import { marginLevels } from '../shapes/marginLevels.ts';
import { marketTypes } from '../words/marketTypes.ts';

/**
 * Tells the markets that this account may use, with its own steps of margin.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-trading-instruments
 */
export const getTradingInstruments = describe({
  name: 'GetTradingInstruments',
  method: 'GET',
  path: '/derivatives/api/v3/trading/instruments',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {
    /** Kinds of markets. Default: all futures, no options. */
    contractType,
  },
  result: told.object({
    ...answered,
    instruments: told.list(
      told.object({
        symbol: told.text,
        /** `BTC:USD`. */
        pair: told.text,
        base: told.text,
        quote: told.text,
        type: told.word(...marketTypes),
        underlying: told.optional(told.text),
        underlyingFuture: told.optional(told.text),
        optionType: told.optional(told.word('call', 'put')),
        strikePrice: told.optional(told.decimal),
        /** Smallest step of a price. */
        tickSize: told.decimal,
        /** Decimals of a size; below zero the steps are 10, 100 and so on. */
        contractValueTradePrecision: told.integer,
        minimumTradeSize: told.optional(told.decimal),
        impactMidSize: told.decimal,
        /** Contracts. */
        maxPositionSize: told.decimal,
        /** RFC 3339. */
        openingDate: told.text,
        /** RFC 3339; missing for perpetuals. */
        lastTradingTime: told.optional(told.text),
        fundingRateCoefficient: told.optional(told.decimal),
        maxRelativeFundingRate: told.optional(told.decimal),
        marginLevels: told.optional(marginLevels),
        isin: told.orNull(told.text),
        postOnly: told.flag,
        feeScheduleUid: told.text,
        rebateLevels: told.record(told.decimal),
        mtf: told.flag,
        tradfi: told.flag,
        /** Only orders that make a position smaller are taken. */
        restricted: told.flag,
        isExpired: told.flag,
      }),
    ),
  }),
});
