import type { Said } from '../../lib/exchange/index.ts';

interface Asked {
  readonly method: string;
  readonly params?: { readonly symbol?: readonly string[]; readonly snapshot?: boolean };
}

/** Topics that were subscribed to again on a connection that had them, each as `connection topic`. */
export function saidTwice(said: readonly Said[]): readonly string[] {
  const held = new Set<string>();
  const twice: string[] = [];
  for (const { connection, text } of said) {
    const { method, params = {} } = JSON.parse(text) as Asked;
    for (const symbol of params.symbol ?? ['']) {
      const topic = `${connection} ${JSON.stringify({ ...params, symbol, snapshot: undefined })}`;
      if (method === 'unsubscribe') held.delete(topic);
      if (method !== 'subscribe') continue;
      if (held.has(topic)) twice.push(topic);
      held.add(topic);
    }
  }
  return twice;
}
