/** The parameters of an endpoint that takes none. */
export type NoParams = Readonly<Record<string, never>>;
