import { open } from 'node:fs/promises';
import { InputError } from '../../core/errors/InputError.ts';
import { KrakenError } from '../../core/errors/KrakenError.ts';
import type { Witness } from '../Witness.ts';
import { isRecord } from '../wire/isRecord.ts';
import { tapeLog } from './tapeLog.ts';

/** A log on disk. */
export interface OpenTapeLog {
  /** For `exchange.witness()`. */
  readonly witness: Witness;
  /** Writes what is still to be written. @throws {KrakenError} it was not all written */
  close(): Promise<void>;
}

const codeOf = (error: unknown): string => {
  const { code }: Readonly<Record<string, unknown>> = isRecord(error) ? error : {};
  return typeof code === 'string' ? code : 'nobody knows why';
};

/** @param path what was there is written over  @throws {InputError} it can not be written */
export async function openTapeLog(path: string): Promise<OpenTapeLog> {
  const file = await open(path, 'w').catch((error: unknown) => {
    throw new InputError(
      `the log ${path} can not be written (${codeOf(error)})`,
      'Give the path of a file in a folder that is there and may be written.',
    );
  });
  const stream = file.createWriteStream();
  let failure: unknown;
  stream.on('error', (error) => {
    failure ??= error;
  });
  // a stream that failed has closed before anybody asks
  const closed = new Promise<void>((resolve) => {
    stream.on('close', resolve);
  });
  return {
    witness: tapeLog((line) => {
      if (failure === undefined) stream.write(line);
    }),
    async close() {
      stream.end();
      await closed;
      if (failure !== undefined)
        throw new KrakenError(`the log ${path} breaks off (${codeOf(failure)})`, {
          code: 'LOG',
          retryable: false,
          advice: 'Make room on the disk, or give another path.',
        });
    },
  };
}
