import type { ApiKey } from './ApiKey.ts';
import { type DecayingCount, decayingCount, type Rate } from './decayingCount.ts';
import type { FuturesEndpoint } from './FuturesEndpoint.ts';
import { futuresSignature } from './futuresSignature.ts';
import { hasLevel } from './hasLevel.ts';
import { headerOf } from './headerOf.ts';
import type { Keys } from './Keys.ts';
import { type NonceMemory, nonceMemory } from './nonceMemory.ts';
import type { SentRequest } from './SentRequest.ts';
import { sameText } from './sameText.ts';

/** The exchange's words against a futures call. */
type FuturesRefusal =
  | 'authenticationError'
  | 'nonceBelowThreshold'
  | 'nonceDuplicate'
  | 'insufficientPrivileges'
  | 'apiLimitExceeded';

/** Whether a private futures call comes in. */
export type FuturesAdmission =
  | { readonly type: 'admitted'; readonly key: ApiKey; readonly account: string }
  | {
      readonly type: 'refused';
      readonly error: FuturesRefusal;
      /** Whole seconds until the budget has enough again; zero where no waiting helps. */
      readonly seconds: number;
    };

/** The door of the private futures calls. */
export interface FuturesGate {
  admit(request: SentRequest, endpoint: FuturesEndpoint): FuturesAdmission;
}

interface Options {
  readonly keys: Keys;
  /** Microseconds since 1970. */
  readonly now: () => number;
}

/** How long after a higher nonce a lower one may come: requests overtake each other. */
const grace = 5_000_000;

interface Budget {
  readonly most: number;
  readonly refill: Rate;
}

const budgets: Readonly<Record<'derivatives' | 'history', Budget>> = {
  derivatives: { most: 500, refill: { points: 500, micros: 10_000_000 } },
  history: { most: 100, refill: { points: 100, micros: 600_000_000 } },
};

const refused = (error: FuturesRefusal, seconds = 0): FuturesAdmission => ({
  type: 'refused',
  error,
  seconds,
});

/** What is signed: the parameters as sent, wherever they travel, the nonce, and the path without its family. */
const signedText = ({ query, body, path }: SentRequest, nonce: string): string =>
  `${query}${body}${nonce}${path.replace(/^\/derivatives(?=\/)/, '')}`;

const sentOf = ({ query, body }: SentRequest): ReadonlyMap<string, string> =>
  new Map([...new URLSearchParams(query), ...new URLSearchParams(body)]);

/** Gives to a key what was made for it before, or makes it. */
function kept<T>(made: Map<string, T>, key: string, make: () => T): T {
  const before = made.get(key);
  if (before !== undefined) return before;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

/** Asks for key and signature, the nonce (when there is one), the level and the account's budget, in this order. */
export function futuresGate({ keys, now }: Options): FuturesGate {
  const nonces = new Map<string, NonceMemory>();
  const spent = { derivatives: new Map<string, DecayingCount>(), history: new Map<string, DecayingCount>() };

  /** @returns seconds to wait, zero when it is paid */
  const pay = (account: string, pool: keyof typeof budgets, cost: number, at: number): number => {
    const { most, refill } = budgets[pool];
    const counter = kept(spent[pool], account, () => decayingCount(refill));
    const micros = counter.until(most - cost, at);
    if (micros === 0) counter.add(cost, at);
    return Math.ceil(micros / 1_000_000);
  };

  return {
    admit(request, { area, level, pool, cost }) {
      const at = now();
      const key = keys.get(headerOf(request, 'apikey'));
      if (key?.kind !== 'futures') return refused('authenticationError');
      const nonce = headerOf(request, 'nonce');
      if (!/^\d{0,20}$/.test(nonce)) return refused('authenticationError');
      const authent = futuresSignature(key.secret, signedText(request, nonce));
      if (!sameText(authent, headerOf(request, 'authent'))) return refused('authenticationError');

      if (nonce !== '') {
        const window = BigInt(key.nonceWindow ?? 0);
        const memory = kept(nonces, key.key, () => nonceMemory({ window, grace }));
        const verdict = memory.judge(BigInt(nonce), at);
        if (verdict === 'duplicate') return refused('nonceDuplicate');
        if (verdict === 'below') return refused('nonceBelowThreshold');
        memory.take(BigInt(nonce), at);
      }
      if (!hasLevel(key, area, level)) return refused('insufficientPrivileges');
      const { account } = key;
      const price = typeof cost === 'number' ? cost : cost(sentOf(request));
      const seconds = pool === 'none' ? 0 : pay(account, pool, price, at);
      return seconds > 0 ? refused('apiLimitExceeded', seconds) : { type: 'admitted', key, account };
    },
  };
}
