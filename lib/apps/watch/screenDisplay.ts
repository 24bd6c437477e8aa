import type { SchedulerLike } from 'rxjs';
import type { Display } from './Display.ts';
import type { Output } from './Output.ts';
import { screenText } from './screenText.ts';
import { signalText } from './signalText.ts';
import { summaryText } from './summaryText.ts';

/** The second screen of the terminal without cursor and wrapping, and back. */
const [enter, back] = ['\u001b[?1049h\u001b[?25l\u001b[?7l', '\u001b[?7h\u001b[?25h\u001b[?1049l'];
const [home, endOfLine, endOfScreen] = ['\u001b[H', '\u001b[K', '\u001b[J'];

/** Milliseconds between two drawings: more than an eye can read. */
const drawMs = 100;

/** One screen that is drawn again and again, each time as a whole. */
export function screenDisplay(output: Output, title: string, clock: Pick<SchedulerLike, 'now'>): Display {
  let drawnAt = 0;
  let entered = true;
  output.write(enter);
  const leave = (): void => {
    if (entered) output.write(back);
    entered = false;
  };
  return {
    show(_, board) {
      if (clock.now() - drawnAt < drawMs) return;
      drawnAt = clock.now();
      const text = screenText(board, { title, coloured: output.coloured });
      const lines = text.split('\n').slice(0, Math.max(1, output.rows() - 1));
      output.write(`${home}${lines.map((line) => `${line}${endOfLine}\n`).join('')}${endOfScreen}`);
    },
    leave,
    end(board) {
      leave();
      const last = board.signals.map((signal) => `signal  ${signalText(signal)}\n`).join('');
      output.write(`${last}${summaryText(board)}\n`);
    },
  };
}
