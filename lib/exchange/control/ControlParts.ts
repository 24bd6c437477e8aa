import type { Exchange } from '../Exchange.ts';
import type { Box } from '../openBox.ts';

/** What the control page looks at and turns. */
export interface ControlParts {
  readonly box: Pick<Box, 'inside' | 'stage' | 'clock' | 'lines' | 'doors'>;
  readonly exchange: Pick<Exchange, 'accounts' | 'advance' | 'counts' | 'faults' | 'now'>;
  /** Market milliseconds for each millisecond of the clock. */
  readonly speed: number;
}
