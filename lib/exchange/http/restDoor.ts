import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { FaultDesk } from '../faults/faultDesk.ts';
import type { Venue } from '../Venue.ts';
import { isRecord } from '../wire/isRecord.ts';
import { restAnswer } from './restAnswer.ts';

/** A longer body is not read. */
const mostBytes = 65_536;

/** Takes REST requests, and holds them back while it is stalled. */
export interface RestDoor {
  readonly listener: RequestListener;
  /** @param on false answers what was held back */
  stall(on: boolean): void;
}

type Params = ReadonlyMap<string, string>;

function bodyParams(type: string, body: string): Params {
  if (!type.includes('json')) return new Map(new URLSearchParams(body));
  try {
    const parsed: unknown = JSON.parse(body);
    const entries = isRecord(parsed) ? Object.entries(parsed) : [];
    return new Map(entries.map(([name, value]) => [name, String(value)]));
  } catch {
    return new Map();
  }
}

/** Calls back with the body; a body that is too long or breaks off ends the request. */
function readBody(request: IncomingMessage, whole: (body: string) => void): void {
  const parts: Buffer[] = [];
  let bytes = 0;
  request.on('data', (part: Buffer) => {
    bytes += part.length;
    if (bytes > mostBytes) request.destroy();
    else parts.push(part);
  });
  request.on('error', () => undefined);
  request.on('end', () => {
    whole(Buffer.concat(parts).toString());
  });
}

/** REST over one listener; each answer is made at the moment when it goes. */
export function restDoor(venue: Venue, desk: FaultDesk): RestDoor {
  let stalled = false;
  let held: readonly (() => void)[] = [];

  const respond = (request: IncomingMessage, response: ServerResponse, body: string): void => {
    const failed = desk.once('failHttp');
    if (failed !== undefined) {
      response.writeHead(failed, { 'content-type': 'text/html' }).end(`<html><body>${failed}</body></html>`);
      return;
    }
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const params = new Map([
      ...new URLSearchParams(query),
      ...bodyParams(request.headers['content-type'] ?? '', body),
    ]);
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      .end(restAnswer(venue, path, params));
  };

  return {
    listener(request, response) {
      readBody(request, (body) => {
        const go = (): void => {
          respond(request, response, body);
        };
        if (!stalled) {
          go();
          return;
        }
        desk.count('stallHttp');
        held = [...held, go];
      });
    },
    stall(on) {
      stalled = on;
      if (on) return;
      const waiting = held;
      held = [];
      for (const go of waiting) go();
    },
  };
}
