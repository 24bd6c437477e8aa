import { filter, lastValueFrom, take } from 'rxjs';
import type { Spot } from '../../client/spot.ts';

/** Resolves when nobody wants anything any more and the line is closed. */
export async function whenIdle(market: Spot): Promise<void> {
  await lastValueFrom(
    market.status$.pipe(
      filter(({ type }) => type === 'idle' || type === 'ended'),
      take(1),
    ),
    { defaultValue: undefined },
  );
}
