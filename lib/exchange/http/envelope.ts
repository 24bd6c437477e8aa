// Pure: what comes around every answer.
import { jsonText } from '../wire/jsonText.ts';
import type { RestAnswer } from './RestRoute.ts';

/** The body of an answer. */
export const envelope = (answer: RestAnswer): string =>
  answer.type === 'result'
    ? jsonText({ error: [], result: answer.result })
    : jsonText({ error: [answer.error] });
