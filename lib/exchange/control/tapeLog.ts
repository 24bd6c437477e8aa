// Pure: a conversation as lines of a tape.
import type { Witness, Witnessed } from '../Witness.ts';
import { redact } from './redact/redact.ts';

/** Seconds since 1970, to the microsecond. */
const seconds = (ms: number): number => Math.round(ms * 1_000) / 1_000_000;

function entriesOf(what: Witnessed): readonly object[] {
  const t = seconds(what.at);
  switch (what.type) {
    case 'text': {
      const { by, door, connection, text } = what;
      return [{ t, dir: by === 'client' ? 'out' : 'in', door, connection, text: redact(text) }];
    }
    case 'http': {
      const { method, path, status } = what;
      const [query, body, answer] = [redact(what.query), redact(what.body), redact(what.answer)];
      return [
        { t, dir: 'out', door: 'rest', method, path, query, text: body },
        { t, dir: 'in', door: 'rest', method, path, status, text: answer },
      ];
    }
  }
}

/**
 * Takes note of a conversation in the format of recordings: `{t, dir, door, connection, text}`, and for REST a line for
 * the request and one for the answer. `dir` is seen from the client: `out` is what it said. What `v2` told can be
 * played: `exchange({ replay })`. Tokens, keys, signatures, nonces and one-time passwords are left out.
 * @param write takes one line with its end
 */
export const tapeLog =
  (write: (line: string) => void): Witness =>
  (what) => {
    for (const entry of entriesOf(what)) write(`${JSON.stringify(entry)}\n`);
  };
