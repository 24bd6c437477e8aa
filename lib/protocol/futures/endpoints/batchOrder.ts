import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { instruction } from '../rules/instruction.ts';
import { answered } from '../shapes/answered.ts';
import { orderEvent } from '../shapes/orderEvent.ts';
import { batchStatuses } from '../words/batchStatuses.ts';

/**
 * Sends, edits and cancels orders in one request.
 * It is never sent twice. Each instruction has a status of its own: where some fail, the error tells
 * which, and the others went through. Some markets hold orders back that could take, for
 * `makerProtectionMillis`: a cancel that is told meanwhile is not final.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `Json Parse Error`, `requiredArgumentMissing`, `invalidArgument`; those of an order are in
 * `batchStatus`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/send-batch-order
 */
export const batchOrder = describe({
  name: 'BatchOrder',
  method: 'POST',
  path: '/derivatives/api/v3/batchorder',
  auth: true,
  safe: false,
  cost: {
    pool: 'derivatives',
    units: ({ batchOrder: instructions }) => 9 + (Array.isArray(instructions) ? instructions.length : 1),
  },
  body: 'jsonField',
  identity: 'cliOrdId',
  permission: 'General API key: full access',
  params: {
    /** What is to be done, one after the other: `{ order: 'send' | 'edit' | 'cancel', ... }`. */
    batchOrder: asked.required(asked.list(instruction, 1, 500)),
    /** The request is refused where it would be handled later than this; up to microseconds. */
    processBefore: asked.instant,
    /** The same: the page spells it with a capital. */
    ProcessBefore: asked.instant,
    /** IIBAN of a partner. */
    broker: asked.text,
  },
  result: told.object({
    ...answered,
    /** One for each instruction. */
    batchStatus: told.list(
      told.object({
        status: told.word(...batchStatuses),
        /** The label of the instruction that sent it. */
        order_tag: told.optional(told.text),
        order_id: told.optional(told.text),
        cliOrdId: told.optional(told.text),
        /** RFC 3339. */
        dateTimeReceived: told.optional(told.text),
        /** In order of time. */
        orderEvents: told.optional(told.list(orderEvent)),
      }),
    ),
  }),
});
