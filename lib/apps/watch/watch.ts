import { asyncScheduler, fromEvent, lastValueFrom, merge, takeUntil, takeWhile, tap, timer } from 'rxjs';
import { InputError } from '../../core/errors/InputError.ts';
import { explain } from '../explain.ts';
import type { Board } from './Board.ts';
import { drawUp } from './drawUp.ts';
import { emptyBoard } from './emptyBoard.ts';
import { lineDisplay } from './lineDisplay.ts';
import { openPlace } from './openPlace.ts';
import type { Place } from './Place.ts';
import { readOptions } from './readOptions.ts';
import type { Strategy } from './Strategy.ts';
import { screenDisplay } from './screenDisplay.ts';
import { standardOutput } from './standardOutput.ts';
import { watchEvents } from './watchEvents.ts';

async function show(place: Place, strategy: Strategy, forMs: number | undefined): Promise<void> {
  const output = standardOutput();
  const display = output.isTTY
    ? screenDisplay(output, place.title, asyncScheduler)
    : lineDisplay(output, place.title);
  process.once('exit', display.leave);
  let board: Board = emptyBoard(place.books.map(({ symbol }) => symbol));
  const stop$ = merge(
    fromEvent(process, 'SIGINT'),
    fromEvent(process, 'SIGTERM'),
    fromEvent(process, 'SIGHUP'),
    output.broken$,
    ...(forMs === undefined ? [] : [timer(forMs)]),
  );
  const watched$ = watchEvents(place, strategy).pipe(
    tap((event) => {
      board = drawUp(board, event);
      display.show(event, board);
    }),
    // looked at between frames: in the midst of one its book is still to come
    takeWhile(({ type }) => type !== 'tick' || !place.over(board)),
    takeUntil(stop$),
  );
  try {
    await lastValueFrom(watched$, { defaultValue: undefined });
  } catch (error) {
    if (error instanceof InputError) display.leave();
    else display.end(board);
    throw error;
  } finally {
    process.off('exit', display.leave);
  }
  display.end(board);
  const fault = place.fault(board);
  if (fault !== undefined) throw fault;
}

/**
 * The main job: verified books, candles and the signals of a strategy, on the screen of a terminal or as lines.
 * @param argv the words of the command line after the name of the program; `--help` tells which
 * @returns exit code: 0 fine, 1 failed, 2 bad input
 */
export async function watch(argv: readonly string[], strategy: Strategy): Promise<number> {
  try {
    const options = readOptions(argv);
    const place = await openPlace(options);
    try {
      await show(place, strategy, options.forMs);
    } finally {
      await place.close();
    }
    return 0;
  } catch (error) {
    return explain(error);
  }
}
