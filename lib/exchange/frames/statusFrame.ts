import { dataFrame } from './dataFrame.ts';

/** Past what a float holds, as the exchange's own are. */
const firstId = 12_745_019_338_847_120_512n;

/** The greeting. @param connection counted from 1  @see https://docs.kraken.com/api/docs/websocket-v2/status */
export const statusFrame = (connection: number): string =>
  dataFrame('status', 'update', [
    `{"version":"2.0.10","system":"online","api_version":"v2","connection_id":${firstId + BigInt(connection)},"upcoming_maintenance":[],"emergency":[]}`,
  ]);
