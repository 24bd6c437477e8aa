import { v1Line } from '../../support/v1Line.ts';
import { v1Stage } from '../../support/v1Stage.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A stage whose lines are all kept; every request has an id. */
export function studio(options: Parameters<typeof v1Stage>[0] = {}) {
  const stage = v1Stage(options);
  const lines: ReturnType<typeof v1Line>[] = [];
  let id = 0;
  const line = (host: 'public' | 'private') => {
    const one = v1Line(stage.protocols[host], stage.now, lines.length + 1);
    lines.push(one);
    one.heard();
    return {
      ...one,
      /** Says it and gives its answers. */
      request(event: string, fields: Fields = {}) {
        id += 1;
        one.say({ event, ...fields, reqid: id });
        return one.heard().filter(({ reqid }) => reqid === id);
      },
    };
  };
  return {
    ...stage,
    line,
    /** A line to an account. */
    client(token: string = stage.token()) {
      const one = line('private');
      const does = (event: string, fields: Fields = {}) => {
        const answers = one.request(event, { ...fields, token });
        const bad = answers.filter(({ errorMessage }) => errorMessage !== undefined);
        if (bad.length > 0 || answers.length === 0) throw new Error(`${event}: ${JSON.stringify(bad)}`);
        return answers;
      };
      return {
        ...one,
        /** Carried out, or the spec ends here. */
        does,
        own: (event: 'subscribe' | 'unsubscribe', name: string, more: object = {}) =>
          one.request(event, { subscription: { name, token, ...more } }),
        /** The id of an order that is placed. */
        places: (fields: Fields): string => String(does('addOrder', { pair: 'XBT/USD', ...fields })[0]?.txid),
      };
    },
    /** The best price of a side times a factor. */
    price(side: 'asks' | 'bids', factor = 1): string {
      const ticks = Math.floor((stage.pairs.get('BTC/USD')?.[side].levels()[0]?.price ?? 0) * factor);
      return (ticks / 10).toFixed(1);
    },
    texts: () => lines.flatMap((one) => one.texts),
  };
}
