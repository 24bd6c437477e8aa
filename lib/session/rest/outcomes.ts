import type { OutcomeError } from '../../core/errors/OutcomeError.ts';
import type { WireObject } from '../../protocol/Wire.ts';

/** What was asked by calls whose outcome is not known: kept beside the errors, so that no error carries parameters. */
export const outcomes = new WeakMap<OutcomeError, WireObject>();
