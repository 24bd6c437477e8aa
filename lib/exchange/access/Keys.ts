import type { ApiKey } from './ApiKey.ts';

/** Keys by their public half. They are looked up at each request, so the map may grow and shrink. */
export type Keys = ReadonlyMap<string, ApiKey>;
