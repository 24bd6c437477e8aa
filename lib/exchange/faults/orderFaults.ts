import { InputError } from '../../core/errors/InputError.ts';
import type { RestDoor } from '../http/restDoor.ts';
import type { Lines } from '../wire/lines.ts';
import type { Faults } from './Faults.ts';
import type { FaultDesk } from './faultDesk.ts';

const checkStatus = (status: number): void => {
  if (!Number.isInteger(status) || status < 400 || status > 599)
    throw new InputError(`${status} is no HTTP error`, 'Give a status from 400 to 599.');
};

const checkTimes = (times: number): void => {
  if (!Number.isInteger(times) || times < 1 || times > 1_000_000)
    throw new InputError(`${times} times can not be`, 'Give a whole number from 1 to 1000000.');
};

const checkCode = (code: number): void => {
  const sendable =
    (code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) || (code >= 3000 && code <= 4999);
  if (!Number.isInteger(code) || !sendable)
    throw new InputError(
      `${code} can not stand in a close frame`,
      'Give 1000 to 1014 but 1004, 1005 and 1006, or 3000 to 4999.',
    );
};

/** The faults as their user sees them. */
export const orderFaults = (desk: FaultDesk, lines: Lines, rest: RestDoor): Faults => ({
  drop: lines.drop,
  close(code, reason = '') {
    checkCode(code);
    lines.close(code, reason);
  },
  stall(on = true) {
    lines.stall(on);
  },
  corrupt(symbol) {
    desk.order('corrupt', symbol);
  },
  skip(symbol) {
    desk.order('skip', symbol);
  },
  loseAck() {
    desk.again('loseAck', 0, 1);
  },
  ackNoData() {
    desk.again('ackNoData', 0, 1);
  },
  say: lines.say,
  refuseUpgrade(status, times = 1) {
    checkStatus(status);
    checkTimes(times);
    desk.again('refuseUpgrade', status, times);
  },
  failHttp(status, times = 1) {
    checkStatus(status);
    checkTimes(times);
    desk.again('failHttp', status, times);
  },
  stallHttp(on = true) {
    rest.stall(on);
  },
  counts: desk.counts,
});
