import { httpFault } from '../httpFault.ts';
import type { Told } from '../Told.ts';

// PK, and the brace of an envelope
const zip = [0x50, 0x4b] as const;
const brace = [0x7b] as const;

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/**
 * The ZIP that an answer is; undefined where it is none, and then a text.
 * @throws {HttpError} it is one, but does not count, or came as text and is damaged by it
 */
export function readFile(endpoint: string, told: Told): Uint8Array | undefined {
  const { status, headers, text, bytes } = told;
  const named = /^application\/(octet-stream|zip|x-zip)/i.test(headers['content-type'] ?? '');
  const isFile =
    bytes === undefined
      ? text.startsWith('PK')
      : startsWith(bytes, zip) || (named && bytes.length > 0 && !startsWith(bytes, brace));
  if (!isFile) return undefined;
  if (status < 200 || status > 299) throw httpFault(endpoint, told, '');
  if (bytes === undefined) throw httpFault(endpoint, told, ', and the file was read as text');
  return bytes;
}
