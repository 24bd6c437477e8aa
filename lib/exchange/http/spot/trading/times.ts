// Pure: times of orders.

import { readInstant } from '../../readInstant.ts';
import type { Rule } from '../params/Rule.ts';

const textOf = (sent: unknown): string =>
  typeof sent === 'number' ? String(sent) : typeof sent === 'string' ? sent.trim() : '';

const bad = (name: string) => ({ type: 'error', error: `EGeneral:Invalid arguments:${name}` }) as const;

/** `0` is none, `+30` in so many seconds, anything else a time in seconds since 1970. Microseconds come out. */
const moment: Rule<number | undefined> = (sent, name, { inside }) => {
  const text = textOf(sent);
  if (text === '' || text === '0') return { type: 'value', value: undefined };
  const [, plus, seconds] = /^(\+?)(\d{1,11})(?:\.\d{1,9})?$/.exec(text) ?? [];
  if (seconds === undefined) return bad(name);
  const us = Number(seconds) * 1_000_000;
  return { type: 'value', value: plus === '+' ? inside.house.now() + us : us };
};

/** Farther ahead is no deadline, seconds. */
const farthest = 60;

/** When the engine is to refuse: an instant that is not more than a minute ahead. */
const deadline: Rule<number | undefined> = (sent, name, { inside }) => {
  const text = textOf(sent);
  if (text === '') return { type: 'value', value: undefined };
  const us = readInstant(text);
  return us === undefined || us > inside.house.now() + farthest * 1_000_000
    ? bad(name)
    : { type: 'value', value: us };
};

export const times = { moment, deadline } as const;
