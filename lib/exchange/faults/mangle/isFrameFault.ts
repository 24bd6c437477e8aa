// Pure: which faults a line's mangler carries out.
import type { Fault, FrameFault } from '../script/Fault.ts';

const names: readonly Fault['type'][] = [
  'delay',
  'cut',
  'split',
  'duplicate',
  'swap',
  'skip',
  'corrupt',
  'badCrc',
  'notJson',
  'loseAck',
  'lateAck',
];

/** Is it a fault of what is sent? */
export const isFrameFault = (fault: Fault): fault is FrameFault => names.includes(fault.type);
