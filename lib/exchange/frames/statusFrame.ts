import type { SystemStatus } from '../house/House.ts';
import { dataFrame } from './dataFrame.ts';

/** Past what a float holds, as the exchange's own are. */
const firstId = 12_745_019_338_847_120_512n;

/**
 * The greeting, and what is said when the state changes.
 * @param connection counted from 1; in maintenance it is not told
 * @see https://docs.kraken.com/api/docs/websocket-v2/status
 */
export function statusFrame(connection: number, system: SystemStatus = 'online'): string {
  const id = system === 'maintenance' ? '' : `"connection_id":${firstId + BigInt(connection)},`;
  return dataFrame('status', 'update', [
    `{"version":"2.0.10","system":"${system}","api_version":"v2",${id}"upcoming_maintenance":[],"emergency":[]}`,
  ]);
}
