import type { Topic } from './Topic.ts';

/** What a client asks, read and checked as far as one request alone can be. */
export type Request =
  | { readonly type: 'ping'; readonly id: number | undefined }
  | {
      readonly type: 'subscribe';
      readonly id: number | undefined;
      /** Each symbol that was named, with the topic that it stands for. */
      readonly topics: readonly Topic[];
      readonly snapshot: boolean;
    }
  | { readonly type: 'unsubscribe'; readonly id: number | undefined; readonly topics: readonly Topic[] }
  | {
      readonly type: 'refused';
      readonly id: number | undefined;
      readonly method: string | undefined;
      /** The exchange's words. */
      readonly error: string;
    };
