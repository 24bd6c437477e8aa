import type { OutcomeError } from '../../core/errors/OutcomeError.ts';
import { outcomes } from '../../session/rest/outcomes.ts';

/** After its own deadline the exchange refuses a call; that much longer for clocks that differ, milliseconds. */
const grace = 5_000;

/**
 * From when on a call can not be carried out any more, milliseconds since 1970, by the deadline that it carries
 * (`deadline` on Spot, `processBefore` on Futures); undefined where it carries none.
 */
export function lastMomentOf(lost: OutcomeError): number | undefined {
  const wire = outcomes.get(lost);
  const instant = wire?.['deadline'] ?? wire?.['processBefore'] ?? wire?.['ProcessBefore'];
  const ms = typeof instant === 'string' ? Date.parse(instant) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms + grace;
}
