import type { Gap } from '../../lib/core/model/Gap.ts';
import type { Book } from '../../lib/market/Book.ts';

/** What books were worth. */
export interface BookJudge {
  readonly book: (told: Book | Gap) => void;
  /** Does every book stand on the line of this epoch? */
  readonly stand: (epoch: number) => boolean;
  readonly verdict: () => {
    /** Told, and therefore verified by their checksums. */
    readonly verified: number;
    /** Failed checksums, and books that were never true. */
    readonly bad: number;
    /** First books of a line that came after a lost one. */
    readonly compared: number;
    /** Of these. */
    readonly right: number;
  };
}

/** @param holds is this book what the exchange's own was a moment ago? */
export function bookJudge(symbols: readonly string[], holds: (book: Book) => boolean): BookJudge {
  const epochs = new Map<string, number>();
  let [verified, bad, compared, right] = [0, 0, 0, 0];
  return {
    book(told) {
      if (told.type === 'gap') {
        bad += told.why === 'checksum' ? 1 : 0;
        return;
      }
      const good = holds(told);
      verified += 1;
      bad += good ? 0 : 1;
      if (epochs.get(told.symbol) === told.epoch) return;
      epochs.set(told.symbol, told.epoch);
      if (told.epoch === 1) return;
      compared += 1;
      right += good ? 1 : 0;
    },
    stand: (epoch) => symbols.every((symbol) => epochs.get(symbol) === epoch),
    verdict: () => ({ verified, bad, compared, right }),
  };
}
