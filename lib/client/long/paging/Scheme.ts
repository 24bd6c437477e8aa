/** Where the rows of a page are, and how they are told apart. */
export interface Rows<Page> {
  /** One for each row, in order; the same row has the same id on every page. */
  readonly ids: (page: Page) => readonly string[];
  /** The page with only those of its rows. */
  readonly only: (page: Page, wanted: (id: string) => boolean) => Page;
}

/** How pages follow each other. `P`: what is asked. */
export interface Steps<P, Page> {
  /** What the first page is asked with. */
  readonly first: (params: P) => P;
  readonly rows: Rows<Page>;
  /**
   * What the next page is asked with; undefined where this is the last one.
   * @param page as it came  @param fresh how many of its rows were on no page before
   */
  readonly next: (page: Page, asked: P, fresh: number) => P | undefined;
}

/** How the answers of an endpoint are pages that follow each other. `R`: what is answered. */
export interface Scheme<P, R, Page = R> extends Steps<P, Page> {
  /** The page in an answer. */
  readonly read: (result: R) => Page;
}
