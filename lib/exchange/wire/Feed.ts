import type { Topic } from './Topic.ts';

/** Takes a text that the exchange tells on a topic. */
export type Tell = (text: string) => void;

/** Where the data comes from: a market, or a recording. */
export interface Feed {
  /** The exchange's words for why there is no such topic here; undefined where there is. */
  refuses(topic: Topic): string | undefined;
  /** Tells the snapshot at once if wanted, then what is new. @returns ends it */
  open(topic: Topic, snapshot: boolean, tell: Tell): () => void;
}
