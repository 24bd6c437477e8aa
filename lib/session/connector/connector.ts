// The shell of the machine: one line, one decoder, one Subject a topic. What to say is the machine's to decide.
import {
  defer,
  filter,
  ignoreElements,
  interval,
  merge,
  mergeMap,
  type Observable,
  ReplaySubject,
  Subject,
  share,
  tap,
  timeInterval,
  timer,
} from 'rxjs';
import { RefusedError } from '../../core/errors/RefusedError.ts';
import type { ChannelEvent } from '../../core/model/ChannelEvent.ts';
import type { SystemStatus } from '../../core/model/SystemStatus.ts';
import type { Channels } from '../../protocol/Channels.ts';
import type { Frame } from '../../protocol/Frame.ts';
import type { Method } from '../../protocol/Method.ts';
import { defaultRedial } from '../defaultRedial.ts';
import type { LineStatus } from '../LineStatus.ts';
import type { Command } from '../machine/Command.ts';
import { defaultLimits } from '../machine/defaultLimits.ts';
import type { Event } from '../machine/Event.ts';
import { initialState } from '../machine/initialState.ts';
import { machine } from '../machine/machine.ts';
import type { Speech } from '../machine/Rules.ts';
import { access } from './access.ts';
import { bindChannel } from './bindChannel.ts';
import type { ConnectorOptions } from './ConnectorOptions.ts';
import { type Hub, hub } from './hub.ts';
import { type KeptEvent, keptLine } from './keptLine.ts';
import type { MessageFor } from './MessageFor.ts';
import { outlet } from './outlet.ts';
import { switchboard } from './switchboard.ts';
import { trampoline } from './trampoline.ts';

/** One line to the exchange, shared by all observers. */
export interface Connector<C extends Channels<C>, A = never> {
  /** How the line stands, the last word first; it opens no line and never ends. */
  readonly status$: Observable<LineStatus>;
  /** Every frame that comes in, decoded: the multicast pipeline itself. It opens no line and never ends. */
  readonly frames$: Observable<Frame>;
  /** The exchange's trading mode as last told, the last word first; it opens no line and never ends. */
  readonly system$: Observable<SystemStatus>;
  /**
   * A topic's snapshot, updates and gaps, in order. Observers of one topic are one subscription on the wire;
   * the last one to leave unsubscribes, after a short linger.
   * @throws {InputError} (in the stream) the topic can not be, or the line holds another one of the same symbol
   * @throws {RefusedError} (in the stream) the exchange refused it
   * @throws {LineError} (in the stream) the line was closed for good (1008)
   */
  channel<T extends C[keyof C]['topic']>(topic: T): Observable<ChannelEvent<MessageFor<C, T>>>;
  /**
   * A call, cold: it waits for a line that is ready, is sent once at most, and waits for its answer. @see CallDesk
   * @param options.deadlineMs from subscribing to the answer. Default 5,000
   */
  call<P, R>(method: Method<P, R, A>, params: P, options?: { readonly deadlineMs?: number }): Observable<R>;
  /** Does what the topic told last still stand? Not while its line is lost, or while it is asked for anew. */
  stands(topic: C[keyof C]['topic']): boolean;
  /** Leaves a topic and asks for it again, because what it gave is not to be trusted. @param why told in the gap */
  renew(topic: C[keyof C]['topic'], why: string): void;
}

const tickMs = 1_000;

/** Connects nothing before somebody observes a topic. */
export function connector<C extends Channels<C>, A = never>(
  options: ConnectorOptions<C, A>,
): Connector<C, A> {
  type Topic = C[keyof C]['topic'];
  const { codec, url, world, lingerMs = 500 } = options;
  const { scheduler } = world;
  const speech: Speech<Topic> = {
    route: (topic) => codec.route(topic),
    batch: (topic) => codec.batch(topic),
    needsAuth: (topic) => codec.needsAuth(topic),
    ping: (id) => codec.ping(id),
    subscribe: (topics, id) => codec.subscribe(topics, id, rights.auth()),
    unsubscribe: (topics, id) => codec.unsubscribe(topics, id, rights.auth()),
  };
  const step = machine<Topic>({ codec: speech, limits: { ...defaultLimits, ...options.limits } });
  const flushes$ = new Subject<number>();
  const frames$ = new Subject<Frame>();
  const system$ = new ReplaySubject<SystemStatus>(1);
  const now = (): number => scheduler.now();
  let state = initialState<Topic>();
  let heardAt = 0;

  const obey = (command: Command): void => {
    switch (command.type) {
      case 'send':
        line.send(command.text);
        return;
      case 'flush':
        flushes$.next(command.inMs);
        return;
      case 'authorise':
        rights.authorise(command.fresh);
        return;
      case 'hangup':
        line.hangup(command.why);
        return;
      case 'refuse':
        board.fail(command.slot, new RefusedError(command.slot, command.said));
        return;
      case 'hold':
        board.hold(command.slot, state.epoch);
        return;
      case 'release':
        board.release(command.slot, command.why, command.since);
    }
  };

  const dispatch = trampoline((event: Event<Topic>) => {
    const [next, commands] = step(state, event);
    state = next;
    for (const command of commands) obey(command);
  });

  /** @returns was it data that somebody wants? */
  const hear = (frame: Frame): boolean => {
    frames$.next(frame);
    if (frame.type === 'unknown' || frame.type === 'pong') return false;
    heardAt = now();
    if (frame.type === 'data') return board.deliver(frame);
    if (frame.type === 'status') system$.next(frame.status);
    if (frame.type === 'reply' || frame.type === 'failed') {
      rights.answered(frame);
      return false;
    }
    dispatch({ type: 'frame', frame, now: heardAt });
    return false;
  };

  const receive = (event: KeptEvent): boolean => {
    switch (event.type) {
      case 'open':
        heardAt = now();
        dispatch({ type: 'opened', now: heardAt });
        rights.opened();
        return false;
      case 'text':
        return codec.decode(event.text).reduce((proven, frame) => hear(frame) || proven, false);
      case 'binary':
        frames$.next({ type: 'unknown', text: '', why: `binary frame of ${event.size} bytes` });
        return false;
      case 'lost':
        dispatch({ type: 'lost', why: event.why, now: now(), heardAt });
        rights.lost(event.why);
        return false;
    }
  };

  const line = keptLine({
    url,
    world,
    redial: { ...defaultRedial, ...options.redial },
    receive,
    closed() {
      state = initialState(state.epoch);
      rights.lost('the line was let go');
    },
  });
  const ticks$ = interval(tickMs, scheduler).pipe(
    timeInterval(scheduler),
    // after a standstill of the process the clock is ahead of what has been read from the socket
    filter(({ interval: ms }) => ms < 2 * tickMs),
    tap(() => {
      dispatch({ type: 'tick', now: now(), heardAt, silent: board.silent() });
    }),
  );
  const flushed$ = flushes$.pipe(
    mergeMap((inMs) => timer(inMs, scheduler)),
    tap(() => {
      dispatch({ type: 'flush', now: now() });
    }),
  );
  const line$: Observable<never> = merge(
    line.kept$,
    merge(
      ticks$,
      flushed$,
      defer(() => rights.work$),
    ).pipe(ignoreElements()),
  ).pipe(share({ resetOnRefCountZero: () => timer(lingerMs, scheduler) }));
  const rights = access<A>({
    handshake: options.handshake,
    refusal: options.refusal,
    frames$,
    send: line.send,
    line$,
    tell(event) {
      dispatch({ ...event, now: now() });
    },
    world,
  });

  const make = (slot: string, topic: Topic): Hub<Topic> => {
    const made: Hub<Topic> = hub({
      topic,
      outlet: outlet({
        snapshots: codec.snapshots(topic),
        replaces: codec.replaces(topic),
        merge: (snapshot, update) => codec.merge(topic, snapshot, update),
        now,
      }),
      line$,
      gone(error) {
        // before it is told: an observer that retries at once wants it anew
        dispatch({ type: 'unwant', slot, now: now() });
        board.fail(slot, error);
      },
      want() {
        board.add(slot, made);
        dispatch({ type: 'want', slot, topic, now: now() });
      },
      unwant() {
        if (board.remove(slot, made)) dispatch({ type: 'unwant', slot, now: now() });
      },
      lingerMs,
      scheduler,
    });
    return made;
  };
  const board = switchboard<Topic>({
    slotOf: (topic) => codec.slot(topic),
    routeOf: (topic) => codec.route(topic),
    make,
  });

  return {
    status$: line.status$,
    frames$: frames$.asObservable(),
    system$: system$.asObservable(),
    channel: (topic) => bindChannel(defer(() => board.find(topic).events$)),
    call: (method, params, { deadlineMs = 5_000 } = {}) => rights.call(method, params, deadlineMs),
    stands: (topic) => board.stands(codec.slot(topic)),
    renew(topic, why) {
      dispatch({ type: 'renew', slot: codec.slot(topic), why, now: now() });
    },
  };
}
