import { digits } from '../../../../../lib/exchange/wire/digits.ts';
import { v2Stage } from '../../support/v2Stage.ts';

type Params = Readonly<Record<string, unknown>>;

/** A stage whose lines are all kept; every request has an id. */
export function studio(options: Parameters<typeof v2Stage>[0] = {}) {
  const stage = v2Stage(options);
  const lines: ReturnType<typeof stage.line>[] = [];
  let id = 0;
  const line = (host: 'public' | 'private' | 'level3') => {
    const one = stage.line(host);
    lines.push(one);
    one.heard();
    return {
      ...one,
      /** Says it and gives its answers. */
      request(method: string, params?: Params) {
        id += 1;
        const mine = id;
        return one.ask({ method, params, req_id: mine }).filter((answer) => answer.req_id === mine);
      },
    };
  };
  return {
    ...stage,
    line,
    /** A line to an account. */
    client(token: string = stage.token()) {
      const one = line('private');
      return {
        ...one,
        /** Carried out, or the spec ends here. */
        does(method: string, params: Params = {}) {
          const answers = one.request(method, { ...params, token });
          const bad = answers.find(({ success }) => success !== true);
          if (bad !== undefined || answers.length === 0)
            throw new Error(`${method}: ${bad?.error ?? 'no answer'}`);
          return answers;
        },
        /** The id of an order that is placed. */
        places(params: Params): string {
          const [answer] = this.does('add_order', { symbol: 'BTC/USD', ...params });
          return String(answer?.result?.['order_id']);
        },
        asks: (method: string, params: Params = {}) => one.request(method, { ...params, token }),
      };
    },
    /** The best price of a side times a factor, as the wire has it. */
    price(side: 'asks' | 'bids', factor = 1, symbol = 'BTC/USD'): number {
      const { listing, ...market } = stage.market(symbol);
      return Number(
        digits(Math.floor((market[side].levels()[0]?.price ?? 0) * factor), listing.pricePrecision),
      );
    },
    texts: () => lines.flatMap(({ texts }) => texts),
  };
}
