import type { Desk } from './desk.ts';
import type { EngineGate } from './engineGate.ts';
import type { DeskParts } from './floor.ts';

/** What all that is asked of the house is done with. */
export interface Office extends DeskParts {
  readonly desk: Desk;
  readonly gate: EngineGate;
  /** Something happened on a pair. */
  readonly stir: (symbol: string) => void;
}
