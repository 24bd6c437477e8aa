import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { contractType } from '../rules/contractType.ts';
import { answered } from '../shapes/answered.ts';
import { marginLevels } from '../shapes/marginLevels.ts';
import { marketTypes } from '../words/marketTypes.ts';

/**
 * Tells what markets there are, and how each is traded.
 * `PF_` are linear perpetuals with many collaterals, `FF_` linear ones that end on a day, `PI_` inverse
 * perpetuals, `FI_` inverse ones that end. Load it first: prices are multiples of `tickSize`, sizes have
 * `contractValueTradePrecision` decimals.
 * Errors of the exchange: `invalidArgument`.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-instruments
 */
export const getInstruments = describe({
  name: 'GetInstruments',
  method: 'GET',
  path: '/derivatives/api/v3/instruments',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** Kinds of markets. Default: all futures, no options. */
    contractType,
    /** true: only those that have ended. Default false. */
    expired: asked.flag,
  },
  result: told.object({
    ...answered,
    instruments: told.list(
      told.object({
        symbol: told.text,
        /** `BTC:USD`. */
        pair: told.optional(told.text),
        base: told.optional(told.text),
        quote: told.optional(told.text),
        type: told.optional(told.word(...marketTypes)),
        /** The index that it follows. */
        underlying: told.optional(told.text),
        /** Options only: the future that it is an option on. */
        underlyingFuture: told.optional(told.text),
        /** Options only. */
        optionType: told.optional(told.word('call', 'put')),
        /** Options only. */
        strikePrice: told.optional(told.decimal),
        tradeable: told.flag,
        /** Smallest step of a price. */
        tickSize: told.optional(told.decimal),
        /** What one contract is worth: base currency, or quote currency where it is inverse. */
        contractSize: told.optional(told.decimal),
        /** Decimals of a size; below zero the steps are 10, 100 and so on. */
        contractValueTradePrecision: told.optional(told.integer),
        impactMidSize: told.optional(told.decimal),
        /** Contracts. */
        maxPositionSize: told.optional(told.decimal),
        /** RFC 3339. */
        openingDate: told.optional(told.text),
        /** RFC 3339; missing for perpetuals. */
        lastTradingTime: told.optional(told.text),
        fundingRateCoefficient: told.optional(told.decimal),
        maxRelativeFundingRate: told.optional(told.decimal),
        minRelativeFundingRate: told.optional(told.decimal),
        /** For professional clients. */
        marginLevels: told.optional(marginLevels),
        /** For retail clients. */
        retailMarginLevels: told.optional(marginLevels),
        /** By platform. */
        marginSchedules: told.optional(
          told.record(told.object({ retail: marginLevels, professional: marginLevels })),
        ),
        category: told.optional(told.text),
        tags: told.optional(told.list(told.text)),
        isin: told.optional(told.text),
        postOnly: told.optional(told.flag),
        /** Says nothing since 2026-06-22. */
        feeScheduleUid: told.optional(told.text),
        tradfi: told.flag,
        mtf: told.optional(told.flag),
        isExpired: told.flag,
        description: told.optional(told.text),
        /** How long orders that could take are held back, milliseconds; missing where they are not. */
        makerProtectionMillis: told.optional(told.integer),
        maxOpenInterestUsd: told.optional(told.decimal),
        maxOpenInterestShare: told.optional(told.decimal),
        platformsPermitted: told.optional(told.list(told.text)),
        /** ISO 3166-1 alpha-2. */
        countriesBanned: told.optional(told.list(told.text)),
      }),
    ),
  }),
});
