import { asked } from '../../asked/asked.ts';

/** The parameters by which the lists of Funding (Beta) are paged. */
export const fundingPage = {
  /** Rows a page, 1 to 500. */
  limit: asked.integer(1, 500),
  /** The `next_cursor` of the page before. It holds the filters of the first call, so none goes beside it. */
  cursor: asked.text,
} as const;
