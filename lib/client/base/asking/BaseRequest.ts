type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Parameters by name: texts, numbers, booleans, and lists and objects of them. Undefined and null ones are left out. */
export type Params = Readonly<Record<string, unknown>>;

/** What both sides take of a call to any address. */
export interface BaseRequest {
  readonly method: Verb | Lowercase<Verb>;
  /** The path, with a query if you like: `/0/public/Time`. */
  readonly uri: string;
  /** Seconds. Default `TIMEOUT` of the client. */
  readonly timeout?: number | undefined;
  /** Is it signed? Default true. */
  readonly auth?: boolean | undefined;
  /** `true`: the answer as it came, without a look at what it says; its status has to be 2xx. Default false. */
  readonly returnRaw?: boolean | undefined;
  /** More parameters, which win over the others: an object, or one as JSON text. */
  readonly extraParams?: Params | string | undefined;
}

/** A call of Spot. */
export interface SpotRequest extends BaseRequest {
  /** In the query of GET and DELETE, where a list is its name again and again; else in the body. */
  readonly params?: Params | undefined;
  /** The body is JSON, not a form. Default false. */
  readonly doJson?: boolean | undefined;
  /** More of the query, as it is: `asset[class]=currency&limit=10`. */
  readonly queryStr?: string | undefined;
}

/** A call of Futures. */
export interface FuturesRequest extends BaseRequest {
  /** In the body, which is a form; GET and DELETE have none, and take them in the query. */
  readonly postParams?: Params | undefined;
  /** In the query. */
  readonly queryParams?: Params | undefined;
}
