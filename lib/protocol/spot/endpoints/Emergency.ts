/** An incident that goes on now; times are RFC 3339. */
export interface Emergency {
  readonly event_id: number | string;
  readonly title: string;
  readonly incident_status: string;
  readonly impact: string;
  readonly affected_services: readonly string[];
  readonly started_at_utc: string;
  readonly next_steps: readonly {
    readonly applies_to: readonly string[];
    readonly type: string;
    readonly expected_at_utc: string;
  }[];
  readonly source_url: string;
}
