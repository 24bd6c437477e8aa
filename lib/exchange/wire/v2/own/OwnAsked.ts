import type { ExecutionWishes } from './executions.ts';

/** A channel of an account with what is wanted of it, before anybody looked at the token. */
export type OwnAsked =
  | {
      readonly type: 'executions';
      readonly token: string;
      readonly wishes: ExecutionWishes;
      readonly snapshot: boolean;
      /** What was said of the snapshot, to be said back. */
      readonly echo: Readonly<Record<string, boolean | string>>;
    }
  | {
      readonly type: 'balances';
      readonly token: string;
      readonly users: boolean;
      readonly snapshot: boolean;
    }
  | {
      readonly type: 'refused';
      /** The exchange's words. */
      readonly error: string;
    };
