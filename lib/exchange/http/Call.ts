/** A request over HTTP, as it came. */
export interface Call {
  readonly method: string;
  /** Without the query: `/0/private/Balance`. */
  readonly path: string;
  /** Without `?`, not decoded. */
  readonly query: string;
  readonly body: string;
  /** Empty where there is none. */
  readonly contentType: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What is said to it. */
export interface Answer {
  readonly status: number;
  readonly body: string | Uint8Array;
  /** Default `application/json; charset=utf-8`. */
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One of the exchange's REST interfaces. @returns undefined where the path is not one of its own */
export type RestSurface = (call: Call) => Answer | undefined;
