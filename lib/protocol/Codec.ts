import type { Channels } from './Channels.ts';
import type { Frame } from './Frame.ts';
import type { Route } from './Route.ts';

/** A wire protocol, pure: what to say for a topic, and what a text means. `A`: what a line is authorised with. */
export interface Codec<C extends Channels<C>, A = never, T = C[keyof C]['topic']> {
  /** The server's name for a topic: identity and ack in one key. @throws {InputError} the topic can not be */
  slot(topic: T): string;
  /** Where its data frames go. Two slots of one route can not be held by one line. */
  route(topic: T): Route;
  /** Topics with equal batch share one frame. */
  batch(topic: T): string;
  /** Must every observer begin with a snapshot? */
  snapshots(topic: T): boolean;
  /** Must the line be authorised before the topic is asked for? */
  needsAuth(topic: T): boolean;
  /** Does each update say all that a snapshot would? */
  replaces(topic: T): boolean;
  /** A snapshot with an update taken in: what a late observer starts with. */
  merge(topic: T, snapshot: unknown, update: unknown): unknown;
  subscribe(topics: readonly T[], id: number, auth: A | undefined): string;
  unsubscribe(topics: readonly T[], id: number, auth: A | undefined): string;
  /** Empty where the protocol has none of its own. */
  ping(id: number): string;
  /** Never throws: what can not be read is an `unknown` frame. */
  decode(text: string): readonly Frame[];
}
