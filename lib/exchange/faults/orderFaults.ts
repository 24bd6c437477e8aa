import { InputError } from '../../core/errors/InputError.ts';
import { after } from '../after.ts';
import type { Clock } from '../Clock.ts';
import type { SystemStatus } from '../house/House.ts';
import type { RestDesk } from '../http/restDesk.ts';
import { random } from '../market/random.ts';
import type { Lines } from '../wire/lines.ts';
import type { Faults } from './Faults.ts';
import type { FaultDesk } from './faultDesk.ts';
import { isFrameFault } from './mangle/isFrameFault.ts';
import { checkFault } from './script/checkFault.ts';
import type { Fault } from './script/Fault.ts';
import { faultDice } from './script/faultDice.ts';
import { readFault } from './script/readFault.ts';
import { readFaultScript } from './script/readFaultScript.ts';

/** What faults strike. */
export interface FaultParts {
  readonly desk: FaultDesk;
  readonly lines: Lines;
  readonly rest: RestDesk;
  readonly clock: Clock;
  readonly setStatus: (status: SystemStatus) => void;
  /** @param ms how far the exchange's clock is ahead */
  readonly setSkew: (ms: number) => void;
}

const checkTimes = (times: number): void => {
  if (!Number.isInteger(times) || times < 1 || times > 1_000_000)
    throw new InputError(`${times} times can not be`, 'Give a whole number from 1 to 1000000.');
};

/** The faults as their user sees them, and an end of all that is under way. */
export function orderFaults({ desk, lines, rest, clock, setStatus, setSkew }: FaultParts): Faults & {
  end(): void;
} {
  const running = new Set<() => void>();
  let ended = false;
  const later = (ms: number, act: () => void): (() => void) => {
    if (ended) return () => undefined;
    const stop = after(clock, ms, () => {
      running.delete(stop);
      act();
    });
    running.add(stop);
    return () => {
      running.delete(stop);
      stop();
    };
  };
  const setting = (
    fault: 'maintenance' | 'cancelOnly' | 'postOnly',
    status: SystemStatus,
    forMs?: number,
  ): void => {
    desk.count(fault);
    setStatus(status);
    if (forMs !== undefined)
      later(forMs, () => {
        setStatus('online');
      });
  };
  const strike = (fault: Fault): void => {
    if (isFrameFault(fault)) {
      lines.order(fault);
      return;
    }
    switch (fault.type) {
      case 'drop':
        lines.drop();
        return;
      case 'close':
        lines.close(fault.code, fault.reason);
        return;
      case 'stall':
        lines.stall(true);
        if (fault.forMs !== undefined)
          later(fault.forMs, () => {
            lines.stall(false);
          });
        return;
      case 'go':
        lines.stall(false);
        return;
      case 'halfOpen':
        lines.halfOpen();
        return;
      case 'ackNoData':
      case 'tokenExpired':
      case 'rateLimited':
      case 'busy':
      case 'refuseRequest':
      case 'dropRequest':
      case 'dropAnswer':
      case 'cutAnswer':
      case 'halfAnswer':
        desk.again(fault.type, 0, 1);
        return;
      case 'refuse':
        desk.again('refuseUpgrade', fault.status, 1);
        return;
      case 'http':
        desk.again('failHttp', fault.status, 1);
        return;
      case 'htmlAnswer':
        desk.again('htmlAnswer', fault.status, 1);
        return;
      case 'lateAnswer':
        desk.again('lateAnswer', fault.ms, 1);
        return;
      case 'maintenance':
        setting('maintenance', 'maintenance', fault.forMs);
        return;
      case 'cancelOnly':
        setting('cancelOnly', 'cancel_only', fault.forMs);
        return;
      case 'postOnly':
        setting('postOnly', 'post_only', fault.forMs);
        return;
      case 'online':
        setStatus('online');
        return;
      case 'skew':
        desk.count('skew');
        setSkew(fault.ms);
        return;
    }
  };
  const calm = (): void => {
    for (const stop of running) stop();
    running.clear();
    desk.forget();
    lines.calm();
    rest.calm();
    setStatus('online');
    setSkew(0);
  };

  return {
    drop: lines.drop,
    close(code, reason = '') {
      checkFault({ type: 'close', code, reason });
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
      checkFault({ type: 'refuse', status });
      checkTimes(times);
      desk.again('refuseUpgrade', status, times);
    },
    failHttp(status, times = 1) {
      checkFault({ type: 'http', status });
      checkTimes(times);
      desk.again('failHttp', status, times);
    },
    stallHttp(on = true) {
      rest.stall(on);
    },
    order(fault) {
      strike(typeof fault === 'string' ? readFault(fault) : checkFault(fault));
    },
    script(text, options) {
      const { steps, endMs, atEnd } = readFaultScript(text, options);
      let stops: readonly (() => void)[] = [];
      const play = (): void => {
        stops = [
          ...steps.map(({ atMs, fault }) =>
            later(atMs, () => {
              strike(fault);
            }),
          ),
          ...(atEnd === 'stay' ? [] : [later(endMs, atEnd === 'well' ? calm : play)]),
        ];
      };
      play();
      return () => {
        for (const stop of stops) stop();
      };
    },
    random(rates, seed = 1) {
      lines.chance(faultDice({ rates, random: random(seed) }).roll, strike);
      return () => {
        lines.chance(undefined, () => undefined);
      };
    },
    calm,
    counts: desk.counts,
    end() {
      ended = true;
      for (const stop of running) stop();
    },
  };
}
