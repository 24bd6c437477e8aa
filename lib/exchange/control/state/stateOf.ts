// What the control page shows.
import type { Wire } from '../../wire/Wire.ts';
import type { ControlParts } from '../ControlParts.ts';
import type { Playing } from '../faultControl.ts';
import { accountState } from './accountState.ts';
import { marketState } from './marketState.ts';

/** More pairs, or contracts, than that are not shown. */
const mostMarkets = 60;

/** @param playing faults that are under way  @returns the state at each call; decimals are texts, and there are no secrets */
export function stateOf({ box, exchange, speed }: ControlParts, playing: () => Playing): () => Wire {
  const { inside, stage, clock, lines, doors } = box;
  const openedMs = clock.now();
  const closedDoor = { open: 0, subscriptions: 0, texts: 0 };
  const markets = [...(inside?.spot ?? []), ...(inside?.contracts ?? [])];
  const shown = [
    ...(inside?.spot.slice(0, mostMarkets) ?? []),
    ...(inside?.contracts.slice(0, mostMarkets) ?? []),
  ];

  return () => {
    const used = new Map(lines.doors().map((one) => [one.door, one]));
    const { script, rates } = playing();
    return {
      time: new Date(exchange.now()).toISOString(),
      uptimeMs: Math.floor(clock.now() - openedMs),
      speed,
      status: inside?.house.status() ?? 'online',
      plays: inside === undefined ? 'recording' : 'market',
      counts: { ...exchange.counts() },
      lines: Object.keys(doors).map((door) => ({ ...closedDoor, ...used.get(door), door })),
      accounts:
        inside === undefined
          ? []
          : [...inside.house.accounts.values()].map((account) =>
              accountState(
                account,
                exchange.accounts.find(({ name }) => name === account.id),
                inside.house,
              ),
            ),
      markets:
        inside === undefined
          ? stage.venue.listings.map(({ symbol }) => ({ symbol }))
          : shown.map((market) => marketState(market)),
      marketsInAll: Math.max(markets.length, stage.venue.listings.length),
      faults: { ...exchange.faults.counts() },
      playing: { script: script ?? null, rates },
    };
  };
}
