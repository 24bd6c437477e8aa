// Kraken in a box: a real server on this machine, for specs, examples and trying things out.
export type { Clock } from './Clock.ts';
export type { Exchange, TrueBook } from './Exchange.ts';
export type { ExchangeOptions } from './ExchangeOptions.ts';
export type { FaultCounts, Faults } from './faults/Faults.ts';
export { openExchange as exchange } from './openExchange.ts';
export type { RecordedTopic, Recording } from './replay/Recording.ts';
export { readRecording } from './replay/readRecording.ts';
export type { Said } from './Said.ts';
export type { LineCounts } from './wire/LineCounts.ts';
