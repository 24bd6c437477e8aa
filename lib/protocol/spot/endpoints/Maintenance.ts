/** A maintenance window of the next 72 hours; times are RFC 3339. Words that may be added to are plain texts. */
export interface Maintenance {
  readonly event_id: number;
  readonly title: string;
  readonly expected_start_utc: string;
  readonly expected_end_utc: string;
  /** Seconds. */
  readonly time_to_start_s: number;
  /** `announced`, `reminder_24h`, `approaching_30m`, `imminent_5m`, `final_warning_30s`, `unspecified`. */
  readonly phase: string;
  /** `spot_ws`, `spot_rest`, `spot_fix`, `spot_trading`, the same of `futures`, `all`, `unspecified`. */
  readonly affected_services: readonly string[];
  /** `allowed` is the only word that was seen. */
  readonly order_submission: string;
  /** `continue`, `reduce_activity`, `cancel_open_orders`, `stop_new_orders`, `disconnect_and_wait`, `unspecified`. */
  readonly recommended_action: string;
  readonly cancel_before_utc?: string;
  readonly source_url: string;
}
