// What a line may do beyond public topics: its authority, and the calls over it.
import { type Observable, tap, throwError } from 'rxjs';
import { InputError } from '../../core/errors/InputError.ts';
import type { KrakenError } from '../../core/errors/KrakenError.ts';
import { ResponseError } from '../../core/errors/ResponseError.ts';
import { reasonOf } from '../../core/reasonOf.ts';
import type { Frame } from '../../protocol/Frame.ts';
import type { World } from '../../transport/World.ts';
import { authoriser } from './authoriser.ts';
import { type CallDesk, callDesk } from './callDesk.ts';
import type { Handshake } from './Handshake.ts';

/** What a line's access is made of. */
export interface AccessOptions<A> {
  readonly handshake: Handshake<A> | undefined;
  readonly refusal: ((method: string, said: string) => KrakenError) | undefined;
  readonly frames$: Observable<Frame>;
  readonly send: (text: string) => boolean;
  /** Keeps the line while it is subscribed to. */
  readonly line$: Observable<never>;
  /** Tells the machine. */
  readonly tell: (
    event: { readonly type: 'authorise' | 'authorised' } | { readonly type: 'denied'; readonly said: string },
  ) => void;
  readonly world: World;
}

/** The access of one line after the other. */
export interface Access<A> extends Pick<CallDesk<A>, 'call' | 'answered'> {
  /** What the line is authorised with now. */
  readonly auth: () => A | undefined;
  /** To be subscribed to as long as the line is kept. */
  readonly work$: Observable<unknown>;
  authorise(fresh: boolean): void;
  opened(): void;
  lost(why: string): void;
}

/** Without a handshake, what needs a key is refused. */
export function access<A>(options: AccessOptions<A>): Access<A> {
  const { frames$, send, line$, tell, world } = options;
  const {
    handshake = () =>
      throwError(() => new InputError('no key was given', 'Give the client credentials: { key, secret }.')),
  } = options;
  let auth: A | undefined;
  const gate = authoriser<A>(handshake, { frames$, send }, world);
  const desk = callDesk<A>({
    send,
    line$,
    authorise() {
      tell({ type: 'authorise' });
    },
    refusal: options.refusal ?? ((method, said) => new ResponseError(method, [said])),
    scheduler: world.scheduler,
  });
  return {
    call: (method, params, deadlineMs) => desk.call(method, params, deadlineMs),
    answered(answer) {
      desk.answered(answer);
    },
    auth: () => auth,
    work$: gate.authority$.pipe(
      tap((authority) => {
        if (authority.type === 'denied') {
          tell({ type: 'denied', said: reasonOf(authority.error) });
          desk.denied(authority.error);
          return;
        }
        auth = authority.auth;
        tell({ type: 'authorised' });
        desk.stand(true, auth);
      }),
    ),
    authorise(fresh) {
      auth = undefined;
      gate.ask(fresh);
    },
    opened() {
      desk.stand(true, auth);
    },
    lost(why) {
      auth = undefined;
      gate.drop();
      desk.lost(why);
    },
  };
}
