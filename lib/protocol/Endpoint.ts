/** One REST endpoint as data. Parameter and result types are carried by `decode`. */
export interface Endpoint<P, R> {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Relative to the host. */
  readonly path: string;
  /** Does it need a key? */
  readonly auth: boolean;
  /** May it be sent again after an unclear outcome? */
  readonly safe: boolean;
  /** Parameters as the wire wants them. @throws {InputError} a parameter can not be */
  readonly encode: (params: P) => Readonly<Record<string, string>>;
  /** The envelope's result, typed; extra fields pass through. @throws {MalformedError} it has another shape */
  readonly decode: (result: unknown) => R;
}
