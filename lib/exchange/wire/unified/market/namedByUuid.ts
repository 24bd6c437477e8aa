import { uidOf } from '../../../futures/uidOf.ts';
import type { Publisher } from '../../../live/Publisher.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

const renamed = (text: string): string =>
  text.replace(
    /"order_id":"([^"]+)"/g,
    (_, id: string) => `"order_id":"${uuid.test(id) ? id : uidOf('order', id)}"`,
  );

/** Orders of contracts have UUIDs for names; those of the crowd get theirs here. */
export const namedByUuid = (inner: Publisher): Publisher => ({
  snapshot: () => inner.snapshot().map(renamed),
  update: (trades, harm) => inner.update(trades, harm).map(renamed),
});
