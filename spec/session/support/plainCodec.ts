import type { Codec } from '../../../lib/protocol/Codec.ts';
import type { Frame } from '../../../lib/protocol/Frame.ts';
import type { Method } from '../../../lib/protocol/Method.ts';

/** Topics of a protocol that is as plain as can be: one public channel, one private one. */
export interface PlainChannels {
  readonly open: {
    readonly topic: { readonly channel: 'open'; readonly key: string };
    readonly message: string;
  };
  readonly own: {
    readonly topic: { readonly channel: 'own'; readonly key: string };
    readonly message: string;
  };
}

const isFrame = (value: unknown): value is Frame => value instanceof Object && 'type' in value;

/** Says requests as lists, and hears frames as they are. */
export const plainCodec: Codec<PlainChannels, string> = {
  slot: ({ channel, key }) => `${channel} ${key}`,
  route: ({ channel, key }) => ({ channel, key }),
  batch: ({ channel }) => channel,
  snapshots: () => false,
  replaces: () => false,
  needsAuth: ({ channel }) => channel === 'own',
  merge: (_topic, _snapshot, update) => update,
  subscribe: (topics, id, auth) => JSON.stringify(['want', id, auth ?? '', ...topics.map(({ key }) => key)]),
  unsubscribe: (topics, id, auth) =>
    JSON.stringify(['leave', id, auth ?? '', ...topics.map(({ key }) => key)]),
  ping: () => '',
  decode(text) {
    const frame: unknown = JSON.parse(text);
    return isFrame(frame) ? [frame] : [];
  },
};

/** A call that places what it is given, under an id. */
export const place: Method<{ readonly order: string }, string> = {
  name: 'place',
  auth: true,
  safe: false,
  wire: ({ order }) => ({ order }),
  identities: ({ order }) => (typeof order === 'string' ? [order] : []),
  write: ({ order }, id, auth) => JSON.stringify(['place', id, auth ?? '', order ?? '']),
  read: String,
};
