import type { Board } from './Board.ts';

/** The last words of a run. */
export function summaryText({
  frames,
  bookFrames,
  verified,
  bad,
  signalCount,
  reconnects,
  line,
}: Board): string {
  const left = bookFrames - verified - bad;
  const leftOut = left > 0 ? `, ${left} left out while a book was asked for again` : '';
  return `${frames} frames, ${bookFrames} book frames: ${verified} verified, ${bad} bad${leftOut}; ${signalCount} signals, ${reconnects} reconnects, epoch ${line.epoch}`;
}
