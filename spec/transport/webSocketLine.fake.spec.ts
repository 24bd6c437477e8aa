import { describe, expect, it } from '@jest/globals';
import { NEVER, Subject, VirtualTimeScheduler } from 'rxjs';
import { LineError } from '../../lib/core/errors/LineError.ts';
import { webSocketLine } from '../../lib/transport/webSocketLine.ts';
import { diary } from './support/diary.ts';
import { fakeSockets } from './support/fakeSocket.ts';

const url = 'wss://exchange.test/v2';
const ended = (closeCode: number, reason: string) => expect.objectContaining({ closeCode, reason });

/** A line over a socket that is told what to do, in virtual time. */
const setUp = (options: { readonly openMs?: number; readonly maxBuffered?: number } = {}) => {
  const scheduler = new VirtualTimeScheduler();
  const sockets = fakeSockets();
  const outgoing$ = new Subject<string>();
  const line$ = webSocketLine({ ...options, scheduler, makeSocket: sockets.makeSocket })(url)(outgoing$);
  return { ...sockets, scheduler, outgoing$, line$ };
};

describe('a line over any socket', () => {
  it('makes its socket when it is subscribed to, for the address that it was given', () => {
    const { line$, made, last } = setUp();
    expect(made).toHaveLength(0);
    diary(line$);
    expect(made).toHaveLength(1);
    expect(last()).toMatchObject({ url, openMs: 10_000 });
  });

  it('opens within ten seconds or not at all', () => {
    const { line$, scheduler, last } = setUp();
    const { told } = diary(line$);
    scheduler.maxFrames = 9_999;
    scheduler.flush();
    expect(told).toEqual([]);
    scheduler.maxFrames = 60_000;
    scheduler.flush();
    expect(told).toEqual([ended(1006, 'not open within 10000 ms')]);
    expect(told[0]).toBeInstanceOf(LineError);
    expect(last().closed()).toBe(1);
  });

  it('has no deadline once it is open', () => {
    const { line$, scheduler, last } = setUp({ openMs: 5 });
    const { told } = diary(line$);
    last().events.opened();
    scheduler.flush();
    expect(told).toEqual([{ type: 'open' }]);
  });

  it('leaves no clock running when it is let go', () => {
    const { line$, scheduler } = setUp();
    diary(line$).subscription.unsubscribe();
    scheduler.flush();
    expect(scheduler.now()).toBe(0);
  });

  it('does not send what was said before it was open, nor keeps it', () => {
    const { line$, outgoing$, last } = setUp();
    diary(line$);
    outgoing$.next('too early');
    last().events.opened();
    outgoing$.next('in time');
    expect(last().sent).toEqual(['in time']);
  });

  it('sends an answer to open, and hears what comes of it in the same tick', () => {
    const sockets = fakeSockets((socket, text) => socket.events.heard(`heard ${text}`));
    const outgoing$ = new Subject<string>();
    const told: unknown[] = [];
    const listening = webSocketLine({ makeSocket: sockets.makeSocket })(url)(outgoing$).subscribe((event) => {
      told.push(event);
      if (event.type === 'open') outgoing$.next('hello');
    });
    sockets.last().events.opened();
    expect(told).toEqual([{ type: 'open' }, { type: 'text', text: 'heard hello' }]);
    listening.unsubscribe();
  });

  it('ends when a send throws, instead of the process', () => {
    const { line$, outgoing$, last } = setUp();
    const { told } = diary(line$);
    last().events.opened();
    last().state.failure = new Error('the pipe is broken');
    outgoing$.next('anything');
    expect(told).toEqual([{ type: 'open' }, ended(1006, 'send failed: the pipe is broken')]);
    expect(last().closed()).toBe(1);
    expect(outgoing$.observed).toBe(false);
  });

  it('sends nothing on a socket that is closing, and then tells how it closed', () => {
    const { line$, outgoing$, last } = setUp();
    const { told } = diary(line$);
    last().events.opened();
    last().state.open = false;
    outgoing$.next('too late');
    expect(last().sent).toEqual([]);
    last().events.closed(1012, 'service restart');
    expect(told).toEqual([{ type: 'open' }, ended(1012, 'service restart')]);
  });

  it.each([
    [100, []],
    [101, [ended(1006, 'the peer does not read: 101 bytes wait')]],
  ])('bears %i of 100 bytes that wait to be sent: %j', (waiting, end) => {
    const { line$, outgoing$, last } = setUp({ maxBuffered: 100 });
    const { told } = diary(line$);
    last().events.opened();
    last().state.buffered = waiting;
    outgoing$.next('one more');
    expect(told.slice(1)).toEqual(end);
    expect(last().closed()).toBe(end.length);
  });

  it('is deaf once it is let go, whatever the socket still tells', () => {
    const { line$, outgoing$, last } = setUp();
    const { told, subscription } = diary(line$);
    last().events.opened();
    subscription.unsubscribe();
    expect(outgoing$.observed).toBe(false);
    last().events.heard('late');
    last().events.opened();
    last().events.closed(1006, 'late');
    expect(told).toEqual([{ type: 'open' }]);
    expect(last().closed()).toBe(1);
  });

  it('is let go before it opened by a plain close, once', () => {
    const { line$, last } = setUp();
    const { told, subscription } = diary(line$);
    subscription.unsubscribe();
    last().events.opened();
    expect(told).toEqual([]);
    expect(last().closed()).toBe(1);
  });

  it('ends once, with the first thing that ended it', () => {
    const { line$, last } = setUp();
    const { told } = diary(line$);
    last().events.closed(1001, 'first');
    last().events.closed(1006, 'second');
    expect(told).toEqual([ended(1001, 'first')]);
  });

  it('tells a socket that could not even be made as bad input', () => {
    const makeSocket = () => {
      throw new Error('that is no address');
    };
    const { told } = diary(webSocketLine({ makeSocket })('x')(NEVER));
    expect(told).toEqual([expect.objectContaining({ code: 'INPUT', retryable: false })]);
  });
});
