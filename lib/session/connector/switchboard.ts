import { InputError } from '../../core/errors/InputError.ts';
import type { Frame } from '../../protocol/Frame.ts';
import type { Route } from '../../protocol/Route.ts';
import type { Hub } from './hub.ts';

/** Which topics are observed, and where the data of the held ones goes. */
export interface Switchboard<T> {
  /** @throws {InputError} another topic of the same route is observed */
  find(topic: T): Hub<T>;
  add(slot: string, hub: Hub<T>): void;
  /** @returns was it there, and this very hub? */
  remove(slot: string, hub: Hub<T>): boolean;
  hold(slot: string, epoch: number): void;
  release(slot: string, why: string, since: number): void;
  /** Does what the topic told last still stand? */
  stands(slot: string): boolean;
  /** Ends a topic with an error for its observers. */
  fail(slot: string, error: unknown): void;
  /** @returns did the data reach a topic that is held? */
  deliver(frame: Extract<Frame, { type: 'data' }>): boolean;
  /** Slots that are held and have not had their snapshot. */
  silent(): ReadonlySet<string>;
}

/** What a switchboard goes by. */
export interface SwitchboardOptions<T> {
  readonly slotOf: (topic: T) => string;
  readonly routeOf: (topic: T) => Route;
  readonly make: (slot: string, topic: T) => Hub<T>;
}

/** Data is found by two look-ups, channel then key, without a string made for a frame. */
export function switchboard<T>({ slotOf, routeOf, make }: SwitchboardOptions<T>): Switchboard<T> {
  const hubs = new Map<string, Hub<T>>();
  /** The one observed topic of each route. */
  const routes = new Map<string, Hub<T>>();
  const held = new Map<string, Map<string, Hub<T>>>();

  const keysOf = (channel: string): Map<string, Hub<T>> => {
    const keys = held.get(channel) ?? new Map<string, Hub<T>>();
    held.set(channel, keys);
    return keys;
  };
  const unroute = (hub: Hub<T>): void => {
    const { channel, key } = routeOf(hub.topic);
    const keys = keysOf(channel);
    if (keys.get(key) === hub) keys.delete(key);
  };
  const nameOf = (topic: T): string => {
    const { channel, key } = routeOf(topic);
    return `${channel} ${key}`;
  };

  const forget = (slot: string, hub: Hub<T>): void => {
    unroute(hub);
    hubs.delete(slot);
    if (routes.get(nameOf(hub.topic)) === hub) routes.delete(nameOf(hub.topic));
  };

  return {
    find(topic) {
      const slot = slotOf(topic);
      const known = hubs.get(slot);
      if (known !== undefined) return known;
      const rival = routes.get(nameOf(topic));
      if (rival?.observed()) {
        const taken = slotOf(rival.topic);
        throw new InputError(
          `'${slot}' can not be observed beside '${taken}': a line holds one of them at a time`,
          `Observe '${taken}', or make a second client for '${slot}'.`,
        );
      }
      rival?.evict();
      return make(slot, topic);
    },
    add(slot, hub) {
      hubs.set(slot, hub);
      routes.set(nameOf(hub.topic), hub);
    },
    remove(slot, hub) {
      if (hubs.get(slot) !== hub) return false;
      forget(slot, hub);
      return true;
    },
    hold(slot, epoch) {
      const hub = hubs.get(slot);
      if (hub === undefined) return;
      const { channel, key } = routeOf(hub.topic);
      keysOf(channel).set(key, hub);
      hub.outlet.hold(epoch);
    },
    release(slot, why, since) {
      const hub = hubs.get(slot);
      if (hub === undefined) return;
      unroute(hub);
      hub.outlet.release(why, since);
    },
    stands: (slot) => hubs.get(slot)?.outlet.stands() ?? false,
    fail(slot, error) {
      const hub = hubs.get(slot);
      if (hub === undefined) return;
      // forgotten first: an observer that retries at once gets a new hub
      forget(slot, hub);
      hub.outlet.fail(error);
    },
    deliver: ({ route, kind, message }) =>
      held.get(route.channel)?.get(route.key)?.outlet.push(kind, message) ?? false,
    silent: () => new Set([...hubs].filter(([, { outlet }]) => outlet.silent()).map(([slot]) => slot)),
  };
}
