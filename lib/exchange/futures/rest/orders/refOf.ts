// Pure: which order an instruction means.
import type { OrderRef } from '../../../house/House.ts';
import type { Instruction } from './Instruction.ts';

/** By the exchange's id or the client's; undefined where it names none. */
export function refOf(from: Instruction): OrderRef | undefined {
  const id = from.get('order_id') ?? from.get('orderId');
  if (id !== undefined && id !== '') return { type: 'id', id };
  const own = from.get('cliOrdId');
  return own === undefined || own === '' ? undefined : { type: 'clOrdId', id: own };
}
