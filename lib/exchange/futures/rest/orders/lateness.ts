// Pure: may it still be carried out?
import { asked } from '../asked.ts';
import type { Deed } from './Deed.ts';
import type { Instruction } from './Instruction.ts';

/** What is said where `processBefore` is over or malformed; undefined where all is well. @param now microseconds since 1970 */
export function lateness(from: Instruction, now: number): Deed | undefined {
  const text = from.get('processBefore') ?? from.get('ProcessBefore');
  if (text === undefined) return undefined;
  const before = asked.time({ get: () => text, all: () => [text] }, 'processBefore');
  if (before === undefined) return undefined;
  if (Number.isNaN(before)) return { type: 'failed', error: 'invalidArgument: processBefore' };
  const status = 'wouldProcessAfterSpecifiedTime';
  const clOrdId = from.get('cliOrdId');
  return before < now ? { type: 'done', status, orderId: undefined, clOrdId, events: [] } : undefined;
}
