import { map, type Observable, throwError } from 'rxjs';
import { InputError } from '../../core/errors/InputError.ts';
import type { Endpoint } from '../../protocol/Endpoint.ts';
import type { CallOptions } from '../../session/rest/CallOptions.ts';
import type { RestCall } from '../../session/rest/RestCall.ts';
import type { Paged } from './paging/paged.ts';
import type { Steps } from './paging/Scheme.ts';
import { walk } from './paging/walk.ts';

/** How pages are asked for. */
export type PagesOptions<Page> = CallOptions<true> & {
  /**
   * What is done with each page, its rows stored, say: the page is told, and the next one asked for, when this has
   * completed. Default: nothing.
   */
  readonly taken?: (page: Page) => Observable<unknown>;
};

/** All pages of an endpoint, one after the other. Cold: each subscription walks anew. */
export type PagesCall<P, Page> = (
  ...asked: object extends P
    ? readonly [params?: P, options?: PagesOptions<Page>]
    : readonly [params: P, options?: PagesOptions<Page>]
) => Observable<Page>;

/** A call for each endpoint of a catalogue that answers in pages, by its name there. */
export type BoundPages<C, S> = {
  readonly [K in keyof C as K extends keyof S ? K : never]: K extends keyof S
    ? S[K] extends { readonly scheme: Steps<infer P, infer Page> }
      ? PagesCall<P, Page>
      : never
    : never;
};

type AnyPaged = Paged<object, unknown, unknown>;

/**
 * Makes `pages.ledgers({ type: 'trade' })` and so on out of a catalogue.
 * @param catalogue all endpoints of a side  @param paged those that answer in pages
 */
export const bindPages = <
  C extends object,
  S extends { readonly [K in keyof S]: K extends keyof C ? unknown : never },
>(
  catalogue: C,
  paged: S,
  call: RestCall,
): BoundPages<C, S> => {
  const known = new Map(Object.entries(paged as Readonly<Record<string, AnyPaged>>));
  const all = Object.entries({ ...catalogue } as Readonly<Record<string, Endpoint<object, unknown>>>);
  const pagesOf =
    ({ endpoint, scheme }: AnyPaged) =>
    (params: object = {}, { taken, ...options }: PagesOptions<unknown> = {}): Observable<unknown> =>
      walk((asked) => call(endpoint, asked, options).pipe(map(({ result }) => result)), scheme, {
        endpoint: endpoint.name,
        params,
        taken,
      });
  // the compiler knows the others to be missing; whoever has none is told
  const refuse = (name: string) => (): Observable<never> =>
    throwError(() => new InputError(`${name} has no pages: it answers at once`, 'Call it by `rest`.'));
  return Object.fromEntries(
    all.map(([name, endpoint]) => {
      const one = known.get(name);
      return [name, one === undefined ? refuse(endpoint.name) : pagesOf(one)];
    }),
  ) as BoundPages<C, S>;
};
