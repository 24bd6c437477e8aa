// What every answer of the derivatives has around it.
import type { Answer } from '../../http/Call.ts';
import type { Inside } from '../../Inside.ts';
import { jsonText } from '../../wire/jsonText.ts';
import type { Wire } from '../../wire/Wire.ts';
import { isoTime } from '../isoTime.ts';

type Timed = Pick<Inside, 'house'>;
type Members = Readonly<Record<string, Wire | undefined>>;

const statuses: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
};

/** Answers in the shapes of the interface. */
export const says = {
  plain: (body: Wire, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
    status,
    body: jsonText(body),
    headers,
  }),
  success: ({ house }: Timed, members: Members = {}): Answer => ({
    status: 200,
    body: jsonText({ result: 'success', ...members, serverTime: isoTime(house.now()) }),
  }),
  /** The common failure. @param error one of the exchange's words, perhaps with more behind it */
  failed: ({ house }: Timed, error: string): Answer => ({
    status: 200,
    body: jsonText({ result: 'error', error, serverTime: isoTime(house.now()) }),
  }),
  /** The failure with numbers. @param status of HTTP */
  refused: ({ house }: Timed, status: number, code: number, message: string): Answer => ({
    status,
    body: jsonText({
      status: statuses[status] ?? 'BAD_REQUEST',
      result: 'error',
      errors: [{ code, message }],
      serverTime: isoTime(house.now()),
    }),
  }),
};
