// Pure: a position in a contract after a trade. Sizes and costs are signed alike.
import type { ContractPosition } from './Position.ts';
import { rounded } from './units.ts';

/**
 * Adds a trade to a position. What is closed takes its share of the cost with it, so that the entry price stays.
 * @param lots signed  @param value of the trade, signed like the lots, whole last digits of USD
 * @returns what closing made
 */
export function addTrade(position: ContractPosition, lots: bigint, value: bigint): bigint {
  const { size, cost } = position;
  const next = size + lots;
  const closes = size !== 0n && size > 0n !== lots > 0n;
  if (!closes) {
    position.size = next;
    position.cost = cost + value;
    return 0n;
  }
  const flips = next !== 0n && next > 0n !== size > 0n;
  // what opens on the other side after a flip costs its share of the trade; else the rest keeps its share of the cost
  const costAfter = flips ? rounded(value * next, lots) : rounded(cost * next, size);
  const made = -(cost + value - costAfter);
  position.size = next;
  position.cost = costAfter;
  position.realized += made;
  return made;
}
