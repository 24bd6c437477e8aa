import type { ApiKey } from './ApiKey.ts';
import { type DecayingCount, decayingCount } from './decayingCount.ts';
import { headerOf } from './headerOf.ts';
import type { Keys } from './Keys.ts';
import { lockouts } from './lockouts.ts';
import { meets } from './meets.ts';
import { type NonceMemory, nonceMemory } from './nonceMemory.ts';
import type { SentRequest } from './SentRequest.ts';
import type { SpotEndpoint } from './SpotEndpoint.ts';
import { sameText } from './sameText.ts';
import { spotNonce } from './spotNonce.ts';
import { spotSignature } from './spotSignature.ts';
import { spotTiers } from './spotTiers.ts';
import type { Tier } from './Tier.ts';

/** Whether a private call comes in, or the exchange's words against it. */
type SpotAdmission =
  | { readonly type: 'admitted'; readonly key: ApiKey; readonly account: string }
  | { readonly type: 'refused'; readonly error: string };

/** The door of the private Spot calls, Funding (Beta) among them. */
export interface SpotGate {
  admit(request: SentRequest, endpoint: SpotEndpoint): SpotAdmission;
  /** The highest nonce that a key has used; `0` before the first. */
  nonce(key: string): string;
  /** The REST counter of a key. */
  count(key: string): number;
}

interface Options {
  readonly keys: Keys;
  /** Microseconds since 1970. */
  readonly now: () => number;
  /** Of an account; asked once for each of its keys. Default: intermediate. */
  readonly tier?: (account: string) => Tier;
}

/** What is remembered of a key. */
interface Memory {
  readonly nonces: NonceMemory;
  readonly counter: DecayingCount;
  readonly most: number;
}

const refused = (error: string): SpotAdmission => ({ type: 'refused', error });

const signedPath = ({ path, query }: SentRequest): string => (query === '' ? path : `${path}?${query}`);

/** Asks for the key, the nonce, the signature, the permission and the counter, in this order. */
export function spotGate({ keys, now, tier = () => 'intermediate' }: Options): SpotGate {
  const memories = new Map<string, Memory>();
  const outside = lockouts();

  const memoryOf = ({ key, account, nonceWindow = 0 }: ApiKey): Memory => {
    const known = memories.get(key);
    if (known !== undefined) return known;
    const { most, decay } = spotTiers[tier(account)];
    const nonces = nonceMemory({ window: BigInt(nonceWindow), grace: 0 });
    const fresh = { nonces, counter: decayingCount(decay), most };
    memories.set(key, fresh);
    return fresh;
  };

  return {
    admit(request, endpoint) {
      const at = now();
      const told = headerOf(request, 'api-key');
      if (told === '') return refused('EAPI:Invalid key');
      if (outside.locked(told, at)) return refused('EGeneral:Temporary lockout');
      const struck = (error: string): SpotAdmission => {
        outside.strike(told, at);
        return refused(error);
      };

      const key = keys.get(told);
      if (key?.kind !== 'spot') return struck('EAPI:Invalid key');
      const { nonces, counter, most } = memoryOf(key);
      const nonce = spotNonce(request);
      if (nonce === undefined || nonces.judge(BigInt(nonce), at) !== 'good')
        return struck('EAPI:Invalid nonce');
      const { secret, account, permissions } = key;
      const signature = spotSignature({ secret, path: signedPath(request), nonce, body: request.body });
      if (!sameText(signature, headerOf(request, 'api-sign'))) return struck('EAPI:Invalid signature');

      // only who has the secret uses up a nonce, else anybody could spoil the key
      nonces.take(BigInt(nonce), at);
      if (!meets(permissions, endpoint.permission)) return refused('EGeneral:Permission denied');
      // a refused call counts too: going on prolongs it
      if (endpoint.cost > 0 && counter.add(endpoint.cost, at) > most)
        return refused('EAPI:Rate limit exceeded');
      return { type: 'admitted', key, account };
    },
    nonce: (key) => String(memories.get(key)?.nonces.highest() ?? 0n),
    count: (key) => memories.get(key)?.counter.read(now()) ?? 0,
  };
}
