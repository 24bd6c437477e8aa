/** What an account would take over of positions that others can no longer carry. */
export interface Participant {
  readonly contractType: string;
  readonly contract: string | null;
  readonly maxSize: number | null;
  readonly maxPosition: number | null;
  readonly acceptLong: boolean;
  readonly acceptShort: boolean;
  readonly timeFrame: 'WEEKDAYS' | 'WEEKEND' | 'ALL';
  readonly enabled: boolean;
}

/** A change of it. */
export interface ParticipantChange {
  readonly deleted: boolean;
  readonly participant: Participant;
  /** Microseconds since 1970. */
  readonly at: number;
}
