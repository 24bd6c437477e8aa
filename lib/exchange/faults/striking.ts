// What each fault does when it is ordered: at once, or to what comes next.
import type { SystemStatus } from '../house/House.ts';
import type { FaultParts } from './FaultParts.ts';
import { isFrameFault } from './mangle/isFrameFault.ts';
import type { Fault } from './script/Fault.ts';

/** @param later calls once, milliseconds from now */
export function striking(
  { desk, lines, setStatus, setSkew }: FaultParts,
  later: (ms: number, act: () => void) => void,
): (fault: Fault) => void {
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
  return (fault) => {
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
}
