import { crc32 } from 'node:zlib';
import type { RestingLevel } from '../market/RestingLevel.ts';
import { checksumText } from './checksumText.ts';

/**
 * CRC-32 over the best levels, asks first, unsigned.
 * @see https://docs.kraken.com/api/docs/guides/spot-ws-book-v2
 */
export const bookChecksum = (asks: readonly RestingLevel[], bids: readonly RestingLevel[]): number =>
  crc32(checksumText(asks) + checksumText(bids));
