import type { Sender } from '../ingest/openSender.ts';
import type { Effort } from './Effort.ts';
import type { Row } from './Row.ts';

/** Something that is measured. It checks its own correctness first. @throws {Error} it is not correct */
export interface Measure {
  readonly name: string;
  /** @param sender for those who need a line */
  run(effort: Effort, sender: Sender): Promise<readonly Row[]>;
}
