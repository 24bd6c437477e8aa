import { told } from '../../told/told.ts';
import { services } from '../words/services.ts';

const touched = told.list(told.word(...services));

/** An incident that goes on; times are RFC 3339. */
export const emergency = told.object({
  event_id: told.text,
  title: told.text,
  incident_status: told.optional(told.text),
  impact: told.optional(told.text),
  affected_services: told.optional(touched),
  started_at_utc: told.optional(told.text),
  next_steps: told.optional(
    told.list(
      told.object({
        applies_to: told.optional(touched),
        type: told.optional(told.text),
        expected_at_utc: told.optional(told.text),
      }),
    ),
  ),
  /** The page that people can read. */
  source_url: told.optional(told.text),
});
