// The operations of an exchange: one page, its state, and three buttons' worth of commands.
import { InputError } from '../../core/errors/InputError.ts';
import type { Answer, Call, RestSurface } from '../http/Call.ts';
import { jsonText } from '../wire/jsonText.ts';
import type { Wire } from '../wire/Wire.ts';
import type { ControlParts } from './ControlParts.ts';
import { faultControl } from './faultControl.ts';
import { isControl } from './isControl.ts';
import { page } from './page/page.ts';
import { readBody } from './readBody.ts';
import { readDeposit } from './readDeposit.ts';
import { refusal } from './refusal.ts';
import { stateOf } from './state/stateOf.ts';

/** Nothing comes from elsewhere, goes elsewhere, or frames it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; " +
  "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

const json = (status: number, body: Wire): Answer => ({ status, body: jsonText(body), headers });

const html = (): Answer => ({
  status: 200,
  contentType: 'text/html; charset=utf-8',
  body: page(),
  headers: { ...headers, 'content-security-policy': policy },
});

const wrong = (status: number, error: string, advice: string): Answer => json(status, { error, advice });

/** A body that can not be is answered with 400, an error and what would be right. */
function done(act: () => void): Answer {
  try {
    act();
    return json(200, { done: true });
  } catch (error) {
    if (error instanceof InputError) return wrong(400, error.message, error.advice);
    throw error;
  }
}

/**
 * The control page and what it asks, below `/control`: GET `/control` and `/control/state`, POST `/control/faults`,
 * `/control/advance` and `/control/deposit`. It answers this machine alone, and no page but its own may press its buttons.
 */
export function control(parts: ControlParts): RestSurface {
  const { box, exchange } = parts;
  const faults = faultControl(exchange.faults);
  const state = stateOf(parts, faults.playing);

  const reads: Readonly<Record<string, () => Answer>> = {
    '/control': html,
    '/control/': html,
    '/control/state': () => json(200, state()),
  };
  const acts: Readonly<Record<string, (call: Call) => void>> = {
    '/control/faults': ({ body }) => {
      faults.take(readBody(body, ['fault', 'script', 'rates', 'calm']));
    },
    '/control/advance'({ body }) {
      const { ms } = readBody(body, ['ms']);
      if (typeof ms !== 'number')
        throw new InputError('ms is not a number', 'Give milliseconds of the clock: {"ms": 60000}.');
      exchange.advance(ms);
    },
    '/control/deposit'({ body }) {
      readDeposit(box.inside, readBody(body, ['account', 'asset', 'amount', 'wallet']))();
    },
  };

  return (call) => {
    const { path, method } = call;
    if (!isControl(path)) return undefined;
    const refused = refusal(call);
    if (refused !== undefined) return wrong(403, refused.error, refused.advice);
    const read = reads[path];
    const act = acts[path];
    if (read !== undefined && (method === 'GET' || method === 'HEAD')) return read();
    if (act !== undefined && method === 'POST')
      return done(() => {
        act(call);
      });
    return read === undefined && act === undefined
      ? wrong(404, `there is no ${path.slice(0, 60)}`, 'The page itself is at /control.')
      : wrong(405, `${path} does not take ${method}`, `Use ${read === undefined ? 'POST' : 'GET'}.`);
  };
}
