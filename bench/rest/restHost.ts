// The exchange's side of REST, in a process of its own: it answers at once and checks nothing. Each answer carries
// the next number, so that their sum shows whether all of them were read.
import { createServer, type IncomingMessage } from 'node:http';
import type { HostTold } from './HostTold.ts';

const first = 1_616_336_594;
let [next, answers, sum] = [first, 0, 0];
let last: HostTold['last'] = { method: '', url: '', key: '', sign: '', body: '' };

const header = ({ headers }: IncomingMessage, name: string): string => String(headers[name] ?? '');

const textOf = (url: string): string =>
  url === '/0/private/Balance'
    ? `{"error":[],"result":{"ZUSD":"${next}.6158","XXBT":"0.0000123456","XETH":"12.0000000000"}}`
    : `{"error":[],"result":{"unixtime":${next},"rfc1123":"Sun, 21 Mar 21 14:23:14 +0000"}}`;

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('latin1');
  request.on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', () => {
    const { method = '', url = '' } = request;
    last = { method, url, key: header(request, 'api-key'), sign: header(request, 'api-sign'), body };
    const text = textOf(url);
    answers += 1;
    sum += next;
    next += 1;
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': text.length }).end(text);
  });
});

process.on('message', () => {
  const told: HostTold = { answers, sum, last };
  process.send?.(told);
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => {
  process.send?.(server.address());
});
