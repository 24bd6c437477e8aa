/** What happened between a client and the exchange, as it happened. Times are milliseconds since 1970 of the market. */
export type Witnessed =
  | {
      readonly type: 'text';
      readonly at: number;
      readonly by: 'client' | 'exchange';
      /** Counted from 1. */
      readonly connection: number;
      /** Where the client came in: `v2`, `v1Private`. */
      readonly door: string;
      readonly text: string;
    }
  | {
      readonly type: 'http';
      readonly at: number;
      readonly method: string;
      readonly path: string;
      readonly query: string;
      readonly body: string;
      /** Zero where not a byte of an answer was said. */
      readonly status: number;
      readonly answer: string;
    };

/** Takes note of it; must not throw. */
export type Witness = (what: Witnessed) => void;
