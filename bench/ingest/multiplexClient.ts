import { Subscription } from 'rxjs';
import { type WebSocketSubjectConfig, webSocket } from 'rxjs/webSocket';
import { WebSocket } from 'ws';
import type { Client } from './Client.ts';
import type { TickerFrame } from './TickerFrame.ts';
import { tickerRequest } from './tickerRequest.ts';

/** Without deflate, as all others. */
class PlainSocket extends WebSocket {
  constructor(url: string) {
    super(url, { perMessageDeflate: false });
  }
}

/** `ws` does all that RxJS asks of a browser's socket; its types are its own. */
const bind = PlainSocket as unknown as NonNullable<WebSocketSubjectConfig<TickerFrame>['WebSocketCtor']>;

/** The common RxJS way: one socket, and a filter of all its frames for each observer. */
export const multiplexClient: Client = {
  name: 'webSocket().multiplex',
  connect(url, symbols, take, fail) {
    const socket$ = webSocket<TickerFrame>({ url, WebSocketCtor: bind });
    const watching = new Subscription();
    for (const [index, symbol] of symbols.entries()) {
      const ticker$ = socket$.multiplex(
        () => tickerRequest('subscribe', [symbol]),
        () => tickerRequest('unsubscribe', [symbol]),
        ({ channel, data }) => channel === 'ticker' && data[0].symbol === symbol,
      );
      watching.add(
        ticker$.subscribe({
          next: ({ data }) => {
            take(index, data[0].last);
          },
          error: fail,
        }),
      );
    }
    return () => {
      watching.unsubscribe();
    };
  },
};
