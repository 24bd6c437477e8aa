import { member } from '../member.ts';
import { wordsOf } from '../wordsOf.ts';

const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number' ? String(value) : undefined;

const joined = (...parts: readonly unknown[]): string | undefined => {
  const told = parts.map(text).filter((part) => part !== undefined);
  return told.length === 0 ? undefined : told.join(': ');
};

/** `{ code, message }` of the API, `{ type, error_class, msg, field }` of the charts; `value` may be what was sent. */
function entryOf(entry: unknown): readonly string[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return wordsOf(entry);
  const told =
    joined(member(entry, 'code'), member(entry, 'message')) ??
    joined(
      member(entry, 'type') ?? member(entry, 'error_class'),
      member(entry, 'msg'),
      member(entry, 'field'),
    );
  return told === undefined ? wordsOf(entry) : [told];
}

/**
 * What Futures REST says is wrong with a call as a whole, in any of its shapes; none where nothing is.
 * - `{ result: 'error', error }`, with 200
 * - `{ status: 'BAD_REQUEST', result: 'error', errors: [{ code, message }] }`, with 4xx
 * - `{ errors: [{ severity, error_class, type, msg, value, field }] }` of charts
 * - `{ status: 'unauthorized', reason }` of the history
 * - `{ error, message, suberror }` of key checks
 */
export function refusalOf(body: unknown): readonly string[] {
  const errors = member(body, 'errors');
  const listed = Array.isArray(errors) ? errors.flatMap(entryOf) : entryOf(errors);
  const error = member(body, 'error');
  const named = text(error) === undefined ? wordsOf(error) : [joined(error, member(body, 'message')) ?? ''];
  const under = text(member(body, 'suberror'));
  const said = [...(under === undefined ? [] : [under]), ...named, ...listed];
  if (said.length > 0) return said;
  const status = text(member(body, 'status'));
  if (status?.toLowerCase() === 'unauthorized') return [joined(status, member(body, 'reason')) ?? status];
  return text(member(body, 'result'))?.toLowerCase() === 'error' ? [status ?? 'an error without words'] : [];
}
