import type { House } from '../../../house/House.ts';
import type { OwnChannel, OwnFrame } from './OwnChannel.ts';

/** A channel that is told. */
export interface Telling {
  /** Once a second. */
  readonly beat: () => void;
  readonly stop: () => void;
}

/** Tells a channel from now on. @returns undefined where the exchange gave it up after its snapshot */
export function listen(
  channel: OwnChannel,
  house: House,
  account: string,
  tell: (frame: OwnFrame) => void,
): Telling | undefined {
  const tellAll = (frames: readonly OwnFrame[]): void => {
    for (const frame of frames) tell(frame);
  };
  tellAll(channel.snapshot());
  if (channel.givenUp?.() === true) return undefined;
  const stop = house.watch(account, (event) => {
    tellAll(channel.update(event));
  });
  return {
    beat: () => {
      tellAll(channel.beat?.() ?? []);
    },
    stop,
  };
}
