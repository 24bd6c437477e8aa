// Pure: every trading request, as a table.
import { addOrder } from './addOrder.ts';
import { amendOrder } from './amendOrder.ts';
import type { Command } from './Command.ts';
import { cancelAll } from './cancelAll.ts';
import { cancelAllOrdersAfter } from './cancelAllOrdersAfter.ts';
import { cancelOrder } from './cancelOrder.ts';
import { editOrder } from './editOrder.ts';

/** By the event that asks for it. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['addOrder', addOrder],
  ['amendOrder', amendOrder],
  ['editOrder', editOrder],
  ['cancelOrder', cancelOrder],
  ['cancelAll', cancelAll],
  ['cancelAllOrdersAfter', cancelAllOrdersAfter],
]);
