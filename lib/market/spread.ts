import type { Book } from './Book.ts';
import { type MarkedOperator, mapValues } from './mapValues.ts';
import { type Spread, spreadOf } from './spreadOf.ts';

/** The spread of each book; books with an empty side are left out, gaps pass. */
export const spread = (): MarkedOperator<Book, Spread> => mapValues(spreadOf);
