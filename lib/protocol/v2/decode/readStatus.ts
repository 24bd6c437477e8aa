import type { SystemStatus } from '../../../core/model/SystemStatus.ts';
import type { Fields } from '../../fields.ts';

/** One entry of a `status` frame. @throws {MalformedError} */
export const readStatus = (entry: Fields): SystemStatus => ({
  system: entry.oneOf('system', ['online', 'maintenance', 'cancel_only', 'post_only']),
  ...(entry.has('version') && { version: entry.text('version') }),
});
