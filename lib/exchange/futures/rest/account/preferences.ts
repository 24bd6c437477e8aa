import type { Answer } from '../../../http/Call.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { currencyNamed } from '../../currencyNamed.ts';
import { findContract } from '../../findContract.ts';
import type { SelfTradeStrategy } from '../../records/recordsOf.ts';
import type { OwnAsk, Route } from '../Route.ts';
import { says } from '../says.ts';

/** What profits can be paid in. */
const currencies = ['USD', 'EUR', 'GBP', 'USDC', 'USDT', 'BTC', 'ETH'];

const strategies: readonly SelfTradeStrategy[] = [
  'REJECT_TAKER',
  'CANCEL_MAKER_SELF',
  'CANCEL_MAKER_CHILD',
  'CANCEL_MAKER_ANY',
];

/** Goes on with the contract that is named, or refuses by number. */
function named({ inside, params }: OwnAsk, run: (pair: SymbolMarket) => Answer): Answer {
  const name = params.get('symbol') ?? '';
  if (name === '') return says.failed(inside, 'requiredArgumentMissing: symbol');
  const pair = findContract(inside, name);
  return pair === undefined ? says.refused(inside, 400, 87, 'Contract does not exist') : run(pair);
}

function leverages({ inside, account }: OwnAsk): Answer {
  const wanted = inside.contracts.flatMap(({ listing: { symbol } }) => {
    const maxLeverage = inside.house.leverage(account, symbol);
    return maxLeverage === undefined ? [] : [{ symbol, maxLeverage }];
  });
  return says.success(inside, { leveragePreferences: wanted });
}

const setLeverage = (ask: OwnAsk): Answer =>
  named(ask, ({ listing }) => {
    const { inside, account, params } = ask;
    const text = params.get('maxLeverage') ?? '';
    const leverage = text === '' ? undefined : Number(text);
    const most = Number.parseInt(listing.contract?.maxLeverage ?? '1', 10);
    if (leverage !== undefined && !(leverage >= 1 && leverage <= most))
      return says.failed(inside, 'invalidArgument: maxLeverage');
    const outcome = inside.house.setLeverage(account, listing.symbol, leverage);
    return outcome.type === 'done'
      ? says.success(inside)
      : says.refused(inside, 400, 41, 'Would cause liquidation');
  });

const setPnl = (ask: OwnAsk): Answer =>
  named(ask, ({ listing }) => {
    const { inside, account, params, records } = ask;
    const currency = currencyNamed(params.get('pnlPreference') ?? '');
    if (currency === '') return says.failed(inside, 'requiredArgumentMissing: pnlPreference');
    if (!currencies.includes(currency)) return says.refused(inside, 400, 89, 'Currency does not exist');
    records.preferences(account).pnl.set(listing.symbol, currency);
    return says.success(inside);
  });

function setStrategy({ inside, account, params, records }: OwnAsk): Answer {
  const wanted = params.get('strategy');
  if (wanted === undefined) return says.failed(inside, 'requiredArgumentMissing: strategy');
  const strategy = strategies.find((one) => one === wanted);
  if (strategy === undefined) return says.failed(inside, 'invalidArgument: strategy');
  records.preferences(account).selfTrade = strategy;
  return says.success(inside, { strategy });
}

/** An account below another one has none of its own. */
const rfqLeverage =
  (act: (ask: OwnAsk) => Answer | undefined) =>
  (ask: OwnAsk): Answer => {
    const { inside, account, records } = ask;
    if (inside.subaccounts.masterOf(account) !== undefined)
      return says.failed(inside, 'insufficientPrivileges');
    return (
      act(ask) ?? says.success(inside, { maxLeverage: records.preferences(account).rfqLeverage ?? null })
    );
  };

const setRfqLeverage = rfqLeverage(({ inside, account, params, records }) => {
  const text = params.get('maxLeverage') ?? '';
  if (text === '') return says.failed(inside, 'requiredArgumentMissing: maxLeverage');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text) || Number(text) > 100)
    return says.failed(inside, 'invalidArgument: maxLeverage');
  records.preferences(account).rfqLeverage = Number(text);
  return undefined;
});

const clearRfqLeverage = rfqLeverage(({ account, records }) => {
  records.preferences(account).rfqLeverage = undefined;
  return undefined;
});

const row = (
  method: 'GET' | 'PUT' | 'DELETE',
  name: string,
  endpoint: string,
  run: (ask: OwnAsk) => Answer,
): Route => ({
  methods: [method],
  path: `/derivatives/api/v3/${name}`,
  endpoint,
  run,
});

/** What an account prefers. */
export const preferences: readonly Route[] = [
  row('GET', 'leveragepreferences', 'GetLeveragePreferences', leverages),
  row('PUT', 'leveragepreferences', 'SetLeveragePreference', setLeverage),
  row('GET', 'pnlpreferences', 'GetPnlPreferences', ({ inside, account, records }) =>
    says.success(inside, {
      preferences: [...records.preferences(account).pnl].map(([symbol, pnlCurrency]) => ({
        symbol,
        pnlCurrency,
      })),
    }),
  ),
  row('PUT', 'pnlpreferences', 'SetPnlPreference', setPnl),
  row('GET', 'self-trade-strategy', 'GetSelfTradeStrategy', ({ inside, account, records }) =>
    says.success(inside, { strategy: records.preferences(account).selfTrade }),
  ),
  row('PUT', 'self-trade-strategy', 'SetSelfTradeStrategy', setStrategy),
  row(
    'GET',
    'rfq-assignment/max-leverage',
    'GetRfqAssignmentMaxLeverage',
    rfqLeverage(() => undefined),
  ),
  row('PUT', 'rfq-assignment/max-leverage', 'SetRfqAssignmentMaxLeverage', setRfqLeverage),
  row('DELETE', 'rfq-assignment/max-leverage', 'ClearRfqAssignmentMaxLeverage', clearRfqLeverage),
];
