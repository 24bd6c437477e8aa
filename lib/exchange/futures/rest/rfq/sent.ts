import type { Ask } from '../Route.ts';

/** A parameter; one that is empty was not sent. */
export function sent({ params }: Pick<Ask, 'params'>, name: string): string | undefined {
  const text = params.get(name);
  return text === '' ? undefined : text;
}
