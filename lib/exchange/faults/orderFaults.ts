import { InputError } from '../../core/errors/InputError.ts';
import { after } from '../after.ts';
import { random } from '../market/random.ts';
import type { FaultParts } from './FaultParts.ts';
import type { Faults } from './Faults.ts';
import { checkFault } from './script/checkFault.ts';
import { faultDice } from './script/faultDice.ts';
import { readFault } from './script/readFault.ts';
import { readFaultScript } from './script/readFaultScript.ts';
import { striking } from './striking.ts';

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
  const strike = striking({ desk, lines, rest, clock, setStatus, setSkew }, later);
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
