import {
  concat,
  concatMap,
  defer,
  EMPTY,
  ignoreElements,
  type Observable,
  of,
  repeat,
  throwError,
} from 'rxjs';
import { circle } from './circle.ts';
import { recent } from './recent.ts';
import type { Scheme } from './Scheme.ts';
import { stuckError } from './stuckError.ts';

/** Ids of rows that are remembered, to tell none twice. */
const mostIds = 20_000;

/** What is walked. */
export interface Walk<P, Page> {
  /** Name of the endpoint, for errors. */
  readonly endpoint: string;
  /** What the first page is asked with, less what is of paging. */
  readonly params: P;
  /** What is done with each page before it is told, and before the next one is asked for. Default: nothing. */
  readonly taken?: ((page: Page) => Observable<unknown>) | undefined;
}

/**
 * All pages, one after the other. A page is asked for when the one before was told and its observer is still there, so
 * `take(2)` asks for two. Rows that shift from one page to the next are told once; later pages without a new row are
 * left out.
 * @throws {KrakenError} (in the stream) `PAGES_STUCK`: a page repeats, or its cursor leads back
 */
export const walk = <P, R, Page>(
  call: (params: P) => Observable<R>,
  { first, read, rows, next }: Scheme<P, R, Page>,
  { endpoint, params, taken }: Walk<P, Page>,
): Observable<Page> =>
  defer(() => {
    const known = recent(mostIds);
    const isCircle = circle();
    let begun = false;
    let following: P | undefined = first(params);
    isCircle(JSON.stringify(following));

    const told = (result: R, asked: P): Observable<Page> => {
      const whole = read(result);
      const ids = rows.ids(whole);
      const fresh = known.take(ids);
      following = next(whole, asked, fresh.size);
      const repeats = ids.length > 0 && fresh.size === 0;
      const stuck =
        following !== undefined && repeats
          ? 'a page repeats'
          : following !== undefined && isCircle(JSON.stringify(following))
            ? 'the cursor does not move on'
            : undefined;
      const end$ = stuck === undefined ? EMPTY : throwError(() => stuckError(endpoint, stuck));
      if (begun && fresh.size === 0) return end$;
      begun = true;
      const page = ids.every((id) => fresh.has(id)) ? whole : rows.only(whole, (id) => fresh.has(id));
      const done$ = defer(() => taken?.(page) ?? EMPTY).pipe(ignoreElements());
      return concat(done$, of(page), end$);
    };

    return defer(() => {
      const asked = following;
      following = undefined;
      return asked === undefined ? EMPTY : call(asked).pipe(concatMap((result) => told(result, asked)));
    }).pipe(repeat({ delay: () => (following === undefined ? EMPTY : of(true)) }));
  });
