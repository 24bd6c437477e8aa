import { type Spot, type SpotOptions, spot } from '../../../lib/client/spot.ts';
import { type VirtualWorld, virtualWorld } from '../../support/virtualWorld.ts';

/** A client in a world without sockets or clocks. @param endMs when time stops */
export function virtualSpot(
  endMs: number,
  options: SpotOptions = {},
): VirtualWorld & { readonly kraken: Spot } {
  const virtual = virtualWorld(endMs);
  const { world } = virtual;
  return { ...virtual, kraken: spot({ wsUrl: 'wss://box/v2', restUrl: 'https://box', world, ...options }) };
}
