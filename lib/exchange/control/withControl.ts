import type { RestSurface } from '../http/Call.ts';
import type { RestDesk } from '../http/restDesk.ts';

/**
 * A desk with a control page in front. Faults do not reach it, nor do witnesses: whoever stalled REST wants to end
 * that, and what the page asks each second is no part of the conversation.
 */
export const withControl = (rest: RestDesk, control: RestSurface): RestDesk => ({
  stall(on) {
    rest.stall(on);
  },
  take(call, respond) {
    const answer = control(call);
    if (answer === undefined) rest.take(call, respond);
    else respond(answer);
  },
});
