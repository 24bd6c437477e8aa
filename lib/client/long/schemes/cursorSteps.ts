import type { Rows, Steps } from '../paging/Scheme.ts';

/**
 * Lists that go on by a text of the page before, everything else being asked as it was.
 * @param cursorOf that text; undefined on the last page  @param write puts it among what is asked
 */
export const cursorSteps = <P, Page>(
  rows: Rows<Page>,
  cursorOf: (page: Page) => string | undefined,
  write: (cursor: string) => NoInfer<Partial<P>>,
): Steps<P, Page> => ({
  first: (params) => params,
  rows,
  next(page, asked) {
    const cursor = cursorOf(page) ?? '';
    return cursor === '' ? undefined : { ...asked, ...write(cursor) };
  },
});
