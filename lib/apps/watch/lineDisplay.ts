import type { Display } from './Display.ts';
import { lineText } from './lineText.ts';
import type { Output } from './Output.ts';
import { summaryText } from './summaryText.ts';

/** One line an event. */
export function lineDisplay(output: Output, title: string): Display {
  output.write(`watch   ${title}\n`);
  return {
    show(event, board) {
      const text = lineText(event, board);
      if (text !== undefined) output.write(`${text}\n`);
    },
    leave: () => undefined,
    end(board) {
      output.write(`end     ${summaryText(board)}\n`);
    },
  };
}
