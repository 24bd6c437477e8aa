import type { SystemStatus } from '../core/model/SystemStatus.ts';
import type { Route } from './Route.ts';

/** What the exchange said, told apart. One text may hold several. */
export type Frame =
  | {
      readonly type: 'data';
      readonly route: Route;
      readonly kind: 'snapshot' | 'update';
      readonly message: unknown;
    }
  | { readonly type: 'subscribed'; readonly id: number | undefined; readonly route: Route }
  | { readonly type: 'unsubscribed'; readonly id: number | undefined; readonly route: Route }
  /** `key`: the symbol that it is about; undefined: the whole request. */
  | {
      readonly type: 'refused';
      readonly id: number | undefined;
      readonly key: string | undefined;
      readonly said: string;
    }
  /** The answer of a call. */
  | { readonly type: 'reply'; readonly id: number | undefined; readonly result: unknown }
  | { readonly type: 'failed'; readonly id: number | undefined; readonly said: string }
  /** What a line has to sign before it may ask for private topics. */
  | { readonly type: 'challenge'; readonly text: string }
  | { readonly type: 'beat' }
  | { readonly type: 'pong'; readonly id: number | undefined }
  | { readonly type: 'status'; readonly status: SystemStatus }
  | { readonly type: 'unknown'; readonly text: string; readonly why: string };
