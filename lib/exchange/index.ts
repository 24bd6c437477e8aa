// Kraken in a box: a real server on this machine, for specs, examples and trying things out.
export type { AccountOptions, BoxAccount } from './AccountOptions.ts';
export type { Clock } from './Clock.ts';
export { type OpenTapeLog, openTapeLog } from './control/openTapeLog.ts';
export { tapeLog } from './control/tapeLog.ts';
export type { Exchange, TrueBook, Urls } from './Exchange.ts';
export type { ExchangeOptions } from './ExchangeOptions.ts';
export type { FaultCount, FaultCounts, Faults } from './faults/Faults.ts';
export type { Fault, FaultName } from './faults/script/Fault.ts';
export { faultKinds } from './faults/script/faultKinds.ts';
export type { ScriptOptions } from './faults/script/readFaultScript.ts';
export { openExchange as exchange } from './openExchange.ts';
export type { RecordedTopic, Recording } from './replay/Recording.ts';
export { readRecording } from './replay/readRecording.ts';
export type { Said } from './Said.ts';
export type { VirtualWorld } from './VirtualWorld.ts';
export { type VirtualExchange, type VirtualOptions, virtualExchange } from './virtualExchange.ts';
export type { Witness, Witnessed } from './Witness.ts';
export type { LineCounts } from './wire/LineCounts.ts';
