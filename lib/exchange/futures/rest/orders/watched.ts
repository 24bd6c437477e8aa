import type { House } from '../../../house/House.ts';
import type { HouseEvent } from '../../../house/HouseEvent.ts';

/** Does something and says what the account was told meanwhile. */
export function watched<T>(
  house: House,
  account: string,
  act: () => T,
): { readonly value: T; readonly events: readonly HouseEvent[] } {
  const events: HouseEvent[] = [];
  const stop = house.watch(account, (event) => {
    events.push(event);
  });
  try {
    return { value: act(), events };
  } finally {
    stop();
  }
}
