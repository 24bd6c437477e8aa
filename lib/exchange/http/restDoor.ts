// REST over a real HTTP server.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { halfOf } from './halfOf.ts';
import type { RestEnd } from './RestEnd.ts';
import type { RestDesk } from './restDesk.ts';

/** A longer body is not read. */
const mostBytes = 1_048_576;

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

function finish(response: ServerResponse, end: RestEnd): void {
  const { socket } = response;
  // a late answer may find nobody there
  if (socket === null || socket.destroyed) return;
  if (end.type === 'dropped') {
    socket.destroy();
    return;
  }
  const { status, body, contentType = 'application/json; charset=utf-8', headers = {} } = end.answer;
  const told = { 'content-type': contentType, ...headers };
  if (end.type === 'answered') response.writeHead(status, told).end(body);
  else
    response
      .writeHead(status, { ...told, 'content-length': Buffer.byteLength(body) })
      .write(halfOf(body), () => {
        socket.destroy();
      });
}

/** Each answer is made at the moment when it goes. */
export const restDoor =
  (desk: RestDesk): RequestListener =>
  (request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    response.on('error', () => undefined);
    if (!desk.admits(path)) {
      request.socket.resetAndDestroy();
      return;
    }
    readBody(request, (body) => {
      const { method = 'GET', headers } = request;
      const call = { method, path, query, body, contentType: headers['content-type'] ?? '', headers };
      desk.take(call, (end) => {
        finish(response, end);
      });
    });
  };
