// Pure: what each private futures call needs and costs.
import { isRecord } from '../wire/isRecord.ts';
import type { FuturesEndpoint } from './FuturesEndpoint.ts';

type Sent = ReadonlyMap<string, string>;
type Cost = FuturesEndpoint['cost'];

/** Where no number is published. */
const assumed = 2;

function instructions(sent: Sent): number {
  try {
    const batch: unknown = JSON.parse(sent.get('json') ?? '');
    const { batchOrder } = isRecord(batch) ? batch : {};
    return Array.isArray(batchOrder) ? batchOrder.length : 0;
  } catch {
    return 0;
  }
}

/** The account log by the entries that are asked for. */
const logSteps: readonly (readonly [most: number, cost: number])[] = [
  [25, 1],
  [50, 2],
  [1_000, 3],
  [5_000, 6],
];

function logCost(sent: Sent): number {
  const count = Number(sent.get('count') ?? 500);
  return logSteps.find(([most]) => count <= most)?.[1] ?? 10;
}

const reading: Readonly<Record<string, Cost>> = {
  GetTradingInstruments: assumed,
  GetFeeScheduleVolumes: assumed,
  GetNotifications: assumed,
  GetOpenOrders: 2,
  GetAccounts: 2,
  GetOpenPositions: 2,
  GetUnwindQueue: 200,
  GetFills: (sent) => (sent.has('lastFillTime') ? 25 : 2),
  GetLeveragePreferences: 2,
  GetPnlPreferences: 2,
  GetSelfTradeStrategy: 2,
  GetRfqAssignmentMaxLeverage: assumed,
  GetSubaccounts: assumed,
  GetAssignmentPrograms: assumed,
  AddAssignmentProgram: assumed,
  DeleteAssignmentProgram: assumed,
  GetAssignmentProgramHistory: assumed,
  GetPortfolioMarginParameters: assumed,
  SimulatePortfolio: assumed,
  ListOpenRfqOffers: assumed,
  ListClosedRfqOffers: assumed,
  ListAccountRfqs: assumed,
};

const trading: Readonly<Record<string, Cost>> = {
  SendOrder: 10,
  EditOrder: 10,
  CancelOrder: 10,
  CancelAllOrders: 25,
  CancelAllOrdersAfter: 25,
  BatchOrder: (sent) => 9 + instructions(sent),
  GetOrderStatus: 1,
  SetLeveragePreference: 10,
  SetPnlPreference: 10,
  SetSelfTradeStrategy: 2,
  SetRfqAssignmentMaxLeverage: assumed,
  ClearRfqAssignmentMaxLeverage: assumed,
  Transfer: 10,
  TransferSubaccount: 10,
  GetSubaccountTradingStatus: 2,
  SetSubaccountTradingStatus: 2,
  PlaceRfqOffer: assumed,
  CancelRfqOffer: assumed,
  CreateRfq: assumed,
  CancelRfq: assumed,
  AcceptRfqOffer: assumed,
};

const history: Readonly<Record<string, Cost>> = {
  GetExecutionEvents: 1,
  GetOrderEvents: 1,
  GetTriggerEvents: 1,
  GetPositionEvents: 1,
  GetAccountLog: logCost,
  GetAccountLogCsv: 6,
};

const free: Readonly<Record<string, Cost>> = { CheckApiKey: 0, GetSelfMarketShare: 0 };

const rows = (
  costs: Readonly<Record<string, Cost>>,
  common: Pick<FuturesEndpoint, 'area' | 'level' | 'pool'>,
): readonly FuturesEndpoint[] => Object.entries(costs).map(([name, cost]) => ({ name, ...common, cost }));

const all: readonly FuturesEndpoint[] = [
  ...rows(reading, { area: 'general', level: 'READ_ONLY', pool: 'derivatives' }),
  ...rows(trading, { area: 'general', level: 'FULL_ACCESS', pool: 'derivatives' }),
  ...rows({ WithdrawToSpot: 100 }, { area: 'transfer', level: 'FULL_ACCESS', pool: 'derivatives' }),
  ...rows(history, { area: 'general', level: 'READ_ONLY', pool: 'history' }),
  ...rows(free, { area: 'general', level: 'NO_ACCESS', pool: 'none' }),
];

/** By the name of the call. */
export const futuresEndpoints: ReadonlyMap<string, FuturesEndpoint> = new Map(
  all.map((endpoint) => [endpoint.name, endpoint]),
);
