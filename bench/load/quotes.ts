import { once } from 'node:events';
import { WebSocket } from 'ws';

/** Best prices of a symbol. */
interface Quote {
  readonly symbol: string;
  readonly bid: number;
  readonly ask: number;
}

const isQuote = (value: unknown): value is Quote =>
  typeof value === 'object' && value !== null && 'symbol' in value && 'bid' in value && 'ask' in value;

const quotesOf = (text: string): readonly Quote[] => {
  const frame: unknown = JSON.parse(text);
  if (typeof frame !== 'object' || frame === null || !('data' in frame) || !Array.isArray(frame.data))
    return [];
  return frame.data.filter(isQuote);
};

/** Asks for the best prices as they are now. @param url of the public line */
export async function quotes(url: string, symbol: readonly string[]): Promise<ReadonlyMap<string, Quote>> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  const known = new Map<string, Quote>();
  const all = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      for (const quote of quotesOf(data.toString())) known.set(quote.symbol, quote);
      if (symbol.every((one) => known.has(one))) resolve();
    });
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ method: 'subscribe', params: { channel: 'ticker', symbol } }));
  await all;
  socket.terminate();
  return known;
}
