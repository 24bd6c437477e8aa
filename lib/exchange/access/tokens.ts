import type { Random } from '../market/random.ts';
import type { ApiKey } from './ApiKey.ts';
import { ids } from './ids.ts';
import type { Permission } from './Permission.ts';

/** Whose token it is. */
export interface TokenHolder {
  readonly token: string;
  readonly key: ApiKey;
  readonly account: string;
  readonly permissions: ReadonlySet<Permission>;
}

/** The tokens of private WebSocket requests. */
export interface Tokens {
  /** The result of GetWebSocketsToken. */
  issue(key: ApiKey): { readonly token: string; readonly expires: 900 };
  /**
   * Undefined means `ESession:Invalid session` on subscribe and `EAPI:Invalid token` on trading.
   * @param of.held whether the connection has an active private subscription that was made with this token
   */
  check(token: string, of: { readonly held: boolean }): TokenHolder | undefined;
  /** As though their time were over: where they are held they live on. */
  expireAll(): void;
  /** Ends one token, or all, also where they are held. */
  revoke(token?: string): void;
}

interface Options {
  /** Microseconds since 1970. */
  readonly now: () => number;
  readonly random: Random;
}

interface Issued {
  readonly holder: TokenHolder;
  /** Microseconds since 1970. */
  readonly until: number;
}

/** Seconds in which a token has to be used. */
const expires = 900;

/** Tokens kept; the oldest is forgotten first, because nobody says that it is held no longer. */
const most = 10_000;

/** @see https://docs.kraken.com/api/docs/rest-api/get-websockets-token */
export function tokens({ now, random }: Options): Tokens {
  const issued = new Map<string, Issued>();
  const names = ids(random);
  return {
    issue(key) {
      const { account, permissions } = key;
      const token = names.token();
      issued.set(token, {
        holder: { token, key, account, permissions },
        until: now() + expires * 1_000_000,
      });
      const [oldest] = issued.keys();
      if (issued.size > most && oldest !== undefined) issued.delete(oldest);
      return { token, expires };
    },
    check(token, { held }) {
      const found = issued.get(token);
      return found !== undefined && (held || now() <= found.until) ? found.holder : undefined;
    },
    expireAll() {
      for (const [token, { holder }] of issued) issued.set(token, { holder, until: -1 });
    },
    revoke(token) {
      if (token === undefined) issued.clear();
      else issued.delete(token);
    },
  };
}
