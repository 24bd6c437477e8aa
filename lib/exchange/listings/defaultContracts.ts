import { contracts } from './contracts.ts';

/** A month: a fixed maturity that ends sooner is not worth opening. */
const monthMs = 30 * 86_400_000;

/** The contracts that trade unless others are asked for: three perpetuals, and the next maturity that is far enough. */
export function defaultContracts(nowMs: number): readonly string[] {
  const fixed = contracts.find(
    ({ symbol, contract }) => symbol.startsWith('FF_XBTUSD') && (contract?.maturityMs ?? 0) > nowMs + monthMs,
  );
  return ['PF_XBTUSD', 'PF_ETHUSD', 'PF_SOLUSD', ...(fixed === undefined ? [] : [fixed.symbol])];
}
