import { lastOnes } from './lastOnes.ts';
import type { Participant, ParticipantChange } from './Participant.ts';

/** What one account prefers of assignments, and how that came about. */
export interface Assignments {
  readonly current: () => ReadonlyMap<number, Participant>;
  /** Oldest first, bounded. */
  readonly history: () => readonly ParticipantChange[];
  /** @param at microseconds since 1970  @returns its id */
  add(participant: Participant, at: number): number;
  /** @returns undefined where there is none */
  remove(id: number, at: number): Participant | undefined;
}

/** Changes that are kept. */
const most = 1_000;

/** @param nextId ids are counted over all accounts */
export function assignmentsOf(nextId: () => number): Assignments {
  const current = new Map<number, Participant>();
  const history = lastOnes<ParticipantChange>(most);
  return {
    current: () => current,
    history: history.all,
    add(participant, at) {
      const id = nextId();
      current.set(id, participant);
      history.add({ deleted: false, participant, at });
      return id;
    },
    remove(id, at) {
      const participant = current.get(id);
      if (participant === undefined) return undefined;
      current.delete(id);
      history.add({ deleted: true, participant, at });
      return participant;
    },
  };
}
