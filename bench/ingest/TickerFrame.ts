/** As much of a frame as the floor and its rival look at. Frames that are not of this channel lack `data`. */
export interface TickerFrame {
  readonly channel?: string;
  readonly data: readonly [{ readonly symbol: string; readonly last: number }];
}
