import type { RestSurface } from '../http/Call.ts';
import type { RestDesk } from '../http/restDesk.ts';
import { isControl } from './isControl.ts';

/**
 * A desk with a control page in front. Faults do not reach it, nor do witnesses: whoever stalled REST wants to end
 * that, and what the page asks each second is no part of the conversation.
 */
export const withControl = (rest: RestDesk, control: RestSurface): RestDesk => ({
  ...rest,
  admits: (path) => isControl(path) || rest.admits(path),
  take(call, end) {
    const answer = control(call);
    if (answer === undefined) rest.take(call, end);
    else end({ type: 'answered', answer });
  },
});
