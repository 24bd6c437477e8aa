import type { Said } from '../exactJson.ts';

/** Members of a request that were checked by their rules. */
export type Fields = Readonly<Record<string, Said | undefined>>;
