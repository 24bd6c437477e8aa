// What the matching engine bears: its status, and how much an account asks of it.
import type { TradingRequest } from '../access/TradingRequest.ts';
import { type TradingCounter, tradingCounter } from '../access/tradingCounter.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Area, SystemStatus } from './House.ts';
import type { AccountState, Vault } from './Vault.ts';

/** What it stands on. */
export interface EngineGateParts {
  readonly vault: Vault;
  readonly pairs: ReadonlyMap<string, SymbolMarket>;
  readonly now: () => number;
  /** Are the counters watched? */
  readonly limits: boolean;
}

/** @see engineGate */
export interface EngineGate {
  status: SystemStatus;
  /** The exchange's words against an order, or (undefined) against cancelling, as the engine is now. */
  closedFor(order: { readonly postOnly?: boolean } | undefined): string | undefined;
  /** Counts a request. @returns the exchange's words where it is too much */
  charge(account: string, symbol: string, request: TradingRequest): string | undefined;
  readonly rateCount: (account: string, symbol: string) => number;
  isOf(area: Area, symbol: string): boolean;
}

/** Opens online, with all counters at zero. */
export function engineGate({ vault, pairs, now, limits }: EngineGateParts): EngineGate {
  const counters = new Map<string, TradingCounter>();
  const counterOf = ({ id, tier }: AccountState): TradingCounter => {
    const counter = counters.get(id) ?? tradingCounter(tier);
    counters.set(id, counter);
    return counter;
  };
  const isOf: EngineGate['isOf'] = (area, symbol) =>
    (pairs.get(symbol)?.listing.contract !== undefined) === (area === 'derivatives');

  const gate: EngineGate = {
    status: 'online',
    isOf,
    closedFor(order) {
      const { status } = gate;
      if (status === 'maintenance') return 'EService:Unavailable';
      if (order === undefined || status === 'online') return undefined;
      if (status === 'cancel_only') return 'EService:Market in cancel_only mode';
      return order.postOnly === true ? undefined : 'EService:Market in post_only mode';
    },
    charge(account, symbol, request) {
      // contracts have no counter of the engine: their budget is the gate's
      if (!limits || isOf('derivatives', symbol)) return undefined;
      const state = vault.state(account);
      let open = 0;
      for (const order of state.openOrders.values()) if (order.symbol === symbol) open += 1;
      const admission = counterOf(state).charge(symbol, request, { now: now(), open });
      return admission.type === 'refused' ? admission.error : undefined;
    },
    rateCount: (account, symbol) => counterOf(vault.state(account)).count(symbol, now()),
  };
  return gate;
}
