import { told } from '../../told/told.ts';
import { services } from '../words/services.ts';

/** A window of planned maintenance; times are RFC 3339. */
export const maintenance = told.object({
  event_id: told.integer,
  title: told.text,
  expected_start_utc: told.text,
  expected_end_utc: told.text,
  /** Seconds. */
  time_to_start_s: told.optional(told.integer),
  phase: told.optional(
    told.word(
      'announced',
      'reminder_24h',
      'approaching_30m',
      'imminent_5m',
      'final_warning_30s',
      'unspecified',
    ),
  ),
  affected_services: told.optional(told.list(told.word(...services))),
  /** May orders be placed meanwhile? */
  order_submission: told.optional(told.word('allowed')),
  recommended_action: told.optional(
    told.word(
      'continue',
      'reduce_activity',
      'cancel_open_orders',
      'stop_new_orders',
      'disconnect_and_wait',
      'unspecified',
    ),
  ),
  cancel_before_utc: told.optional(told.text),
  /** The page that people can read. */
  source_url: told.optional(told.text),
});
