/** Names each channel's topic and message: the one place where the two are tied together. */
export type Channels<C> = { readonly [K in keyof C]: { readonly topic: unknown; readonly message: unknown } };
