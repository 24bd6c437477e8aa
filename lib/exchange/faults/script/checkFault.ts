// Pure: whether a fault can be.
import { InputError } from '../../../core/errors/InputError.ts';
import type { Fault } from './Fault.ts';
import { isCloseCode } from './isCloseCode.ts';

/** Milliseconds: an hour, and 30 days. */
const [longest, farthest] = [3_600_000, 2_592_000_000];
/** Bytes of a reason that a close frame has room for. */
const mostReason = 123;

function whole(what: string, value: number, least: number, most: number, where: string): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new InputError(
    `${what} can not be ${value}${where}`,
    `Give a whole number from ${least} to ${most}.`,
  );
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * @param where behind the message, such as ` at character 3`
 * @throws {InputError} a number or a text in it can not be; the advice says what would be right
 */
export function checkFault(fault: Fault, where = ''): Fault {
  switch (fault.type) {
    case 'refuse':
    case 'http':
      whole(`a status of ${fault.type}`, fault.status, 400, 599, where);
      return fault;
    case 'htmlAnswer':
      whole(`a status of ${fault.type}`, fault.status, 200, 599, where);
      return fault;
    case 'close':
      if (!isCloseCode(fault.code))
        throw new InputError(
          `${fault.code} can not stand in a close frame${where}`,
          'Give 1000 to 1014 but 1004 and 1005, or 3000 to 4999; 1006 is a drop.',
        );
      if (new TextEncoder().encode(fault.reason).length > mostReason)
        throw new InputError(
          `the reason is too long for a close frame${where}`,
          `Give at most ${mostReason} bytes.`,
        );
      return fault;
    case 'delay':
    case 'lateAck':
    case 'lateAnswer':
      whole(fault.type, fault.ms, 0, longest, where);
      return fault;
    case 'skew':
      whole(fault.type, fault.ms, -farthest, farthest, where);
      return fault;
    case 'split':
      whole('the fragments of split', fault.parts, 2, 100, where);
      return fault;
    case 'notJson':
      if (isJson(fault.text))
        throw new InputError(`'${fault.text.slice(0, 40)}' is JSON${where}`, 'Give a text that is not.');
      return fault;
    case 'stall':
    case 'maintenance':
    case 'cancelOnly':
    case 'postOnly':
      if (fault.forMs !== undefined) whole(fault.type, fault.forMs, 1, longest, where);
      return fault;
    case 'duplicate':
    case 'swap':
    case 'skip':
    case 'corrupt':
    case 'badCrc':
      if (fault.symbol !== undefined && !/^\S{1,40}$/.test(fault.symbol))
        throw new InputError(
          `'${fault.symbol.slice(0, 40)}' is not a symbol${where}`,
          'Write it as the wire does, such as BTC/USD.',
        );
      return fault;
    case 'drop':
    case 'go':
    case 'halfOpen':
    case 'cut':
    case 'loseAck':
    case 'ackNoData':
    case 'tokenExpired':
    case 'rateLimited':
    case 'busy':
    case 'refuseRequest':
    case 'dropRequest':
    case 'dropAnswer':
    case 'cutAnswer':
    case 'halfAnswer':
    case 'online':
      return fault;
  }
}
