import { type MonoTypeOperatorFunction, tap } from 'rxjs';
import type { Going } from './Ledger.ts';

/** Who is told what, and when. */
interface Followed {
  readonly going: Going;
  /** The clock, milliseconds. */
  readonly now: () => number;
  /** Its end has been told; its observer has heard nothing yet. */
  readonly told: () => void;
  /** All is over, for its observer too. */
  readonly over: () => void;
}

/** The decoded result of a call, with or without its warnings. */
const resultIn = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : answer;

/** Tells how a call that was let go has ended: by its first value, its error, or its observer who left. */
export function follow<T>({ going, now, told, over }: Followed): MonoTypeOperatorFunction<T> {
  let ended = false;
  const end = (tell: () => void): void => {
    if (ended) return;
    ended = true;
    tell();
    told();
  };
  return tap<T>({
    next(answer) {
      end(() => {
        going.answered(resultIn(answer), now());
      });
    },
    error(error: unknown) {
      end(() => {
        going.failed(error, now());
      });
    },
    complete() {
      end(() => {
        going.answered(undefined, now());
      });
    },
    finalize() {
      end(() => {
        going.left(now());
      });
      over();
    },
  });
}
