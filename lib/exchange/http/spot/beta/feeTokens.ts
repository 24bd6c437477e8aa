// Fees that were said and hold for a while.
import { isRecord } from '../../../wire/isRecord.ts';
import type { Way } from '../funding/waysOf.ts';
import { amountOf } from '../params/amountOf.ts';

/** How long a token is good, microseconds. */
const goodFor = 300_000_000;

/** Tokens that are remembered; the oldest is forgotten first. */
const most = 1_000;

/** What is pinned by a token. Fees do not change here, so it only has to be known. */
export interface FeeTokens {
  /** @returns the token */
  issue(token: string, methodId: string, now: number): string;
  /** The words against `{ quoted_fee: { token } }` or `{ current_fee: { max_fee } }`; undefined where it holds. */
  refusal(fee: Readonly<Record<string, unknown>>, way: Way, now: number): string | undefined;
}

export function feeTokens(): FeeTokens {
  const issued = new Map<string, { readonly methodId: string; readonly until: number }>();
  return {
    issue(token, methodId, now) {
      issued.set(token, { methodId, until: now + goodFor });
      const [oldest] = issued.keys();
      if (issued.size > most && oldest !== undefined) issued.delete(oldest);
      return token;
    },
    refusal({ quoted_fee, current_fee }, way, now) {
      if (isRecord(quoted_fee)) {
        const { token } = quoted_fee;
        const known = typeof token === 'string' ? issued.get(token) : undefined;
        return known?.methodId === way.id && now <= known.until ? undefined : 'EFunding:Invalid fee token';
      }
      if (!isRecord(current_fee)) return 'EGeneral:Invalid arguments:fee';
      const { max_fee } = current_fee;
      if (max_fee === undefined) return undefined;
      const least = typeof max_fee === 'string' ? amountOf(max_fee, way.asset) : undefined;
      return (least ?? 0n) < way.fee ? 'EFunding:Max fee exceeded' : undefined;
    },
  };
}
