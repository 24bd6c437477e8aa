import type { Topic } from './Topic.ts';

/**
 * Where a topic stands on one connection: one a channel and symbol. Data frames name neither depth, trigger nor
 * (beside the entry) interval, so two topics of one slot could not be told apart: the second one is refused.
 */
export const topicSlot = (topic: Topic): string =>
  'symbol' in topic ? `${topic.channel} ${topic.symbol}` : topic.channel;
