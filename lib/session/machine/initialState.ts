import type { State } from './State.ts';

/** Nothing wanted, no line. @param epoch lines that opened before */
export const initialState = <T>(epoch = 0): State<T> => ({
  epoch,
  open: false,
  nextId: 1,
  slots: new Map<string, never>(),
  flushing: false,
  freeAt: 0,
  pingedAt: 0,
  auth: 'none',
});
