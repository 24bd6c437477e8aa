import type { Members, Shape } from './Shape.ts';

type Carried<T> = T extends Shape<infer V> ? V : never;

/** The type of the object that members describe; the words beside a member stay with it. */
export type ResultOf<S extends Members> = {
  readonly [K in keyof S as S[K] extends Shape<unknown, true> ? never : K]: Carried<S[K]>;
} & {
  readonly [K in keyof S as S[K] extends Shape<unknown, true> ? K : never]?: Carried<S[K]>;
};
