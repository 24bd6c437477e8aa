import type { Message } from './v1Line.ts';

/** The channel of a data frame, read from its end; undefined for anything else. */
export const channelOf = (message: Message): unknown => (Array.isArray(message) ? message.at(-2) : undefined);
