import type { Rule, Rules } from './Rule.ts';

type Carried<T> = T extends Rule<infer V> ? V : never;

/** The type of the parameters that rules describe; the words beside a rule stay with its parameter. */
export type ParamsOf<S extends Rules> = {
  readonly [K in keyof S as S[K] extends Rule<unknown, true> ? K : never]: Carried<S[K]>;
} & {
  readonly [K in keyof S as S[K] extends Rule<unknown, true> ? never : K]?: Carried<S[K]> | undefined;
};
