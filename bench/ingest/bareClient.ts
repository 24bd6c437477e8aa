import { WebSocket } from 'ws';
import type { Client } from './Client.ts';
import type { TickerFrame } from './TickerFrame.ts';
import { tickerRequest } from './tickerRequest.ts';

const decode = (text: string): TickerFrame => JSON.parse(text) as TickerFrame;

/** The floor: the least that anybody who uses `ws` and `JSON.parse` can do. */
export const bareClient: Client = {
  name: 'ws + JSON.parse + Map',
  connect(url, symbols, take, fail) {
    const takers = new Map(
      symbols.map((symbol, index) => [
        symbol,
        (last: number) => {
          take(index, last);
        },
      ]),
    );
    const socket = new WebSocket(url, { perMessageDeflate: false });
    socket.on('open', () => {
      socket.send(JSON.stringify(tickerRequest('subscribe', symbols)));
    });
    socket.on('message', (data: Buffer) => {
      const frame = decode(data.toString());
      if (frame.channel !== 'ticker') return;
      const [ticker] = frame.data;
      takers.get(ticker.symbol)?.(ticker.last);
    });
    socket.on('error', fail);
    return () => {
      socket.close(1000);
    };
  },
};
