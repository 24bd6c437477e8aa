/** A frame of a channel. @param entries what stands in `data`, as JSON  @param more members beside it, as JSON */
export const dataFrame = (
  channel: string,
  type: 'snapshot' | 'update',
  entries: readonly string[],
  more = '',
): string => `{"channel":"${channel}","type":"${type}",${more}"data":[${entries.join(',')}]}`;
