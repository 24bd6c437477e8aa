// REST over a real HTTP server.
import type { IncomingMessage, RequestListener } from 'node:http';
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

/** Each answer is made at the moment when it goes. */
export const restDoor =
  (desk: RestDesk): RequestListener =>
  (request, response) => {
    readBody(request, (body) => {
      const [path = '', query = ''] = (request.url ?? '').split('?');
      const { method = 'GET', headers } = request;
      desk.take(
        { method, path, query, body, contentType: headers['content-type'] ?? '', headers },
        ({ status, body: text, contentType = 'application/json; charset=utf-8', headers: more = {} }) => {
          response.writeHead(status, { 'content-type': contentType, ...more }).end(text);
        },
      );
    });
  };
