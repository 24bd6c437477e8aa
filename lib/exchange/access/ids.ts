import type { Random } from '../market/random.ts';
import { textByChance } from './textByChance.ts';

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const mixed = `${upper}abcdefghijklmnopqrstuvwxyz`;
const hex = '0123456789abcdef';

/** Names by chance, in the exchange's forms. */
export interface Ids {
  /** `OQCLML-BW3P3-BUCMWZ`. */
  order(): string;
  /** Of a trade's execution or an amend: `TR7AGT-VV2SD-6P5XAQ`. */
  execution(): string;
  /** Of a ledger entry: `LMKZCZ-Z3GVL-CXKK4H`. */
  ledger(): string;
  /** Version 4. */
  uuid(): string;
  /** Of a WebSocket session: 43 letters and digits. */
  token(): string;
}

/** Equal chance gives equal names, in the order in which they are asked for. */
export function ids(random: Random): Ids {
  const drawn = (letters: string, length: number): string => textByChance(random, letters, length);
  const id = (kind: string): string => `${kind}${drawn(upper, 5)}-${drawn(upper, 5)}-${drawn(upper, 6)}`;
  return {
    order: () => id('O'),
    execution: () => id('T'),
    ledger: () => id('L'),
    uuid: () =>
      `${drawn(hex, 8)}-${drawn(hex, 4)}-4${drawn(hex, 3)}-${drawn('89ab', 1)}${drawn(hex, 3)}-${drawn(hex, 12)}`,
    token: () => drawn(mixed, 43),
  };
}
