import type { Route } from '../../protocol/Route.ts';
import type { Limits } from './Limits.ts';

/** What the machine needs of a codec; what the line is authorised with is put in by who sends. */
export interface Speech<T> {
  route(topic: T): Route;
  batch(topic: T): string;
  needsAuth(topic: T): boolean;
  subscribe(topics: readonly T[], id: number): string;
  unsubscribe(topics: readonly T[], id: number): string;
  ping(id: number): string;
}

/** What a machine goes by: how to speak, and how fast. */
export interface Rules<T> {
  readonly codec: Speech<T>;
  readonly limits: Limits;
}
