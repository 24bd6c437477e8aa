import { InputError } from '../../../../lib/core/errors/InputError.ts';

/** How something is refused: what is wrong, and what would be right. */
export function refused(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return [error.message, error.advice];
    throw error;
  }
  return ['it is not'];
}
