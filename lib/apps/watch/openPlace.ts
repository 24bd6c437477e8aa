import { boxPlace } from './boxPlace.ts';
import { livePlace } from './livePlace.ts';
import type { Place } from './Place.ts';
import { replayPlace } from './replayPlace.ts';
import type { WatchOptions } from './WatchOptions.ts';

/** Opens what was asked for. @throws {InputError} it can not be */
export async function openPlace(options: WatchOptions): Promise<Place> {
  const { source, symbols = ['BTC/USD', 'ETH/USD'], depth = 10 } = options;
  const books = symbols.map((symbol) => ({ symbol, depth }));
  switch (source.type) {
    case 'box':
      return boxPlace(source, books);
    case 'live':
      return livePlace(books);
    case 'replay':
      return replayPlace(source.path, options);
  }
}
