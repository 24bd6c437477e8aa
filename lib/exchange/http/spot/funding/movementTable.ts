import type { Asset } from '../../../listings/Asset.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { SpotAnswer } from '../Asked.ts';
import { money } from '../account/money.ts';
import { page } from '../history/page.ts';
import { span } from '../history/span.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import type { Movement } from './fundingDesk.ts';
import { isCalled } from './isCalled.ts';

interface Wanted {
  readonly asset: Asset | undefined;
  readonly method: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly cursor: string | undefined;
  readonly limit: number;
}

function facts({ entry, way, place }: Movement): Wire {
  const { refId, at, asset, amount, fee, type } = entry;
  return {
    method: way?.method ?? asset,
    network: type === 'withdrawal' ? way?.network : undefined,
    aclass: 'currency',
    asset: assetOf(asset).id,
    refid: refId,
    txid: refId,
    info: place?.address ?? '',
    amount: money.of(asset, amount < 0n ? -amount : amount),
    fee: money.of(asset, fee),
    time: Math.floor(at / 1_000_000),
    status: 'Success',
    key: place?.name,
  };
}

/** A plain list, or a page with a cursor where one is asked for. @param name of the list on a page */
export function movementTable(all: readonly Movement[], wanted: Wanted, name: string): SpotAnswer {
  const { asset, method, start, end, cursor, limit } = wanted;
  const within = span(start, end, () => undefined);
  if (typeof within === 'string') return refusal(`EGeneral:Invalid arguments:${within}`);
  const some = all
    .filter(({ entry }) => asset === undefined || entry.asset === asset.name)
    .filter(({ way }) => method === undefined || (way !== undefined && isCalled(way, method)))
    .filter(({ entry }) => within(entry.at));
  if (cursor === undefined) return result(some.slice(0, limit).map(facts));
  const wantedPage = {
    ofs: 0,
    limit,
    without_count: true,
    with_cursor: true,
    cursor: cursor === 'true' ? undefined : cursor,
  };
  const one = page.cut(some, wantedPage, ({ entry }) => entry.id);
  if (one === undefined) return refusal('EGeneral:Invalid arguments:cursor');
  return result({ [name]: one.entries.map(facts), next_cursor: one.next });
}
