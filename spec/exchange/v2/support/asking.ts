import type { V2Line } from './v2Line.ts';

type Params = Readonly<Record<string, unknown>>;

/** A client with a token, in short words. */
export const asking = (line: V2Line, token: string) => {
  let id = 0;
  const answer = (method: string, params: Params) => {
    id += 1;
    const heard = line.ask({ method, params: { ...params, token }, req_id: id });
    return heard.filter((one) => one.req_id === id);
  };
  return {
    /** All answers to one request; data is left out. */
    answers: answer,
    /** The only answer. */
    answer(method: string, params: Params = {}) {
      const [first, ...more] = answer(method, params);
      if (first === undefined || more.length > 0) throw new Error(`${more.length + 1} answers`);
      return first;
    },
    subscribe: (channel: string, more: Params = {}) =>
      line.ask({ method: 'subscribe', params: { channel, token, ...more } }),
    /** The result, or the words against it. */
    result(method: string, params: Params = {}): unknown {
      const [first] = answer(method, params);
      return first?.result ?? first?.error;
    },
  };
};
