import type { Topic } from './Topic.ts';

/** One text for equal topics: channel, symbol and every parameter. */
export const topicKey = (topic: Topic): string => Object.values(topic).join(' ');
