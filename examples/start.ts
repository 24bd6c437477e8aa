// The main job: books, candles and crossings of two symbols on the screen.
import { watch } from 'rx-kraken/watch';
import { emaCross } from './ema-cross.ts';

process.exitCode = await watch(process.argv.slice(2), emaCross);
