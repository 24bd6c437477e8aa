import { asked } from '../../asked/asked.ts';
import { exactlyOne } from '../../asked/exactlyOne.ts';

/** States to filter by: some of them, or all from one to another. */
export const fundingStates = <const T extends string>(...states: readonly T[]) =>
  exactlyOne(['list', 'range'], {
    list: asked.list(asked.oneOf(...states)),
    range: asked.object({ start: asked.oneOf(...states), end: asked.oneOf(...states) }),
  });
