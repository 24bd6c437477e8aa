// Pure: a data frame but for its beginning.
import { channelName } from '../channelName.ts';
import type { V1Topic } from '../V1Topic.ts';

/**
 * What follows the number of the channel in a frame: that number is another one on each connection, so each puts it
 * in front by itself.
 * @param data one JSON text, or two with a comma between them
 */
export const channelTail = (topic: V1Topic, data: string): string =>
  `,${data},"${channelName(topic)}",${JSON.stringify(topic.pair)}]`;
