import type { Board } from './Board.ts';

/** The last words of a run. */
export const summaryText = ({
  frames,
  bookFrames,
  verified,
  bad,
  signalCount,
  reconnects,
  line,
}: Board): string =>
  `${frames} frames, ${bookFrames} book frames, ${verified} verified, ${bad} bad, ${signalCount} signals, ${reconnects} reconnects, epoch ${line.epoch}`;
