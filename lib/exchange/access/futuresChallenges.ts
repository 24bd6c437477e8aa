import type { Random } from '../market/random.ts';
import { futuresSignature } from './futuresSignature.ts';
import { hasLevel } from './hasLevel.ts';
import { ids } from './ids.ts';
import type { Keys } from './Keys.ts';
import { sameText } from './sameText.ts';

/** Who speaks on a futures WebSocket. A challenge belongs to its connection and its key. */
export interface FuturesChallenges {
  /** A UUID to sign; for any key, known or not, as the exchange does. It takes the place of the one before. */
  issue(connection: number, apiKey: string): string;
  /** @returns the account, or undefined: `Failed to subscribe to authenticated feed` */
  check(connection: number, apiKey: string, original: string, signed: string): string | undefined;
  /** A connection has ended, and its challenges with it. */
  forget(connection: number): void;
}

interface Options {
  readonly keys: Keys;
  readonly random: Random;
}

/** Keys that have a challenge on one connection; more than that push out the oldest. */
const most = 10;

/** @see https://docs.kraken.com/api/docs/guides/futures-websockets */
export function futuresChallenges({ keys, random }: Options): FuturesChallenges {
  const names = ids(random);
  const given = new Map<number, ReadonlyMap<string, string>>();
  return {
    issue(connection, apiKey) {
      const challenge = names.uuid();
      const others = [...(given.get(connection) ?? [])].filter(([key]) => key !== apiKey).slice(1 - most);
      given.set(connection, new Map([...others, [apiKey, challenge]]));
      return challenge;
    },
    check(connection, apiKey, original, signed) {
      const challenge = given.get(connection)?.get(apiKey);
      const key = keys.get(apiKey);
      if (challenge === undefined || challenge !== original || key?.kind !== 'futures') return undefined;
      if (!sameText(futuresSignature(key.secret, challenge), signed)) return undefined;
      return hasLevel(key, 'general', 'READ_ONLY') ? key.account : undefined;
    },
    forget(connection) {
      given.delete(connection);
    },
  };
}
