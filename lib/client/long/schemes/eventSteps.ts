import { rowsOf } from '../paging/rowsOf.ts';
import type { Steps } from '../paging/Scheme.ts';

/** Lists of the history API: a token in the answer asks for the next page, with the same `sort`. */
export const eventSteps = <
  P extends { readonly continuation_token?: string | undefined },
  Page extends {
    readonly continuationToken?: string;
    readonly elements: readonly { readonly uid?: string }[];
  },
>(): Steps<P, Page> => ({
  first: (params) => params,
  rows: rowsOf.inList('elements', 'uid'),
  next: ({ continuationToken: token }, asked) =>
    token === undefined || token === '' ? undefined : { ...asked, continuation_token: token },
});
