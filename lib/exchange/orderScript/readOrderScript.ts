// Pure: what happens to the next order, in words.
import { InputError } from '../../core/errors/InputError.ts';
import type { OrderStep } from './OrderStep.ts';

const advice =
  "Write steps with commas between them: 'fill 50%', 'fill 0.1 at 98000', 'wait 200ms', 'cancel', 'cancel some reason', 'expire', 'free', 'refuse EOrder:Insufficient funds'.";

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };

function fill(text: string): OrderStep | undefined {
  const [, amount = '', percent, price] =
    /^fill (\d+(?:\.\d+)?)(%)?(?: at (\d+(?:\.\d+)?))?$/.exec(text) ?? [];
  if (text === 'fill') return { type: 'fill', of: { share: 1 }, price: undefined };
  if (text === 'fill half') return { type: 'fill', of: { share: 0.5 }, price: undefined };
  if (amount === '' || Number(amount) <= 0) return undefined;
  if (percent === undefined) return { type: 'fill', of: { qty: amount }, price };
  return Number(amount) > 100 ? undefined : { type: 'fill', of: { share: Number(amount) / 100 }, price };
}

function step(text: string): OrderStep | undefined {
  const [, ms, unit] = /^wait (\d+(?:\.\d+)?)(ms|s|m)$/.exec(text) ?? [];
  if (ms !== undefined) return { type: 'wait', ms: Number(ms) * (units[unit ?? 'ms'] ?? 1) };
  if (text === 'free') return { type: 'free' };
  if (text === 'expire') return { type: 'expire' };
  if (text === 'cancel' || text.startsWith('cancel '))
    return { type: 'cancel', reason: text.slice(7).trim() || 'User requested' };
  if (text.startsWith('refuse '))
    return /^refuse E[A-Z][A-Za-z]+:.+$/.test(text) ? { type: 'refuse', error: text.slice(7) } : undefined;
  return fill(text);
}

/**
 * Reads `fill half, wait 1s, cancel`. Steps after an end are an error, and what is not filled or ended by the last step
 * stays as it is: an order that neither trades nor rests in the book until it is cancelled.
 * @throws {InputError} a step is none; the advice shows all
 */
export function readOrderScript(text: string): readonly OrderStep[] {
  const words = text.split(',').map((one) => one.trim());
  const steps = words.map((word) => {
    const one = step(word);
    if (one === undefined) throw new InputError(`'${word.slice(0, 60)}' is not a step of an order`, advice);
    return one;
  });
  for (const [index, { type }] of steps.entries()) {
    if (type === 'refuse' && index > 0) throw new InputError('refuse can only be the first step', advice);
    const ends = ['refuse', 'cancel', 'expire', 'free'].includes(type);
    if (ends && index < steps.length - 1)
      throw new InputError(`nothing can follow '${words[index] ?? type}'`, 'Make it the last step.');
  }
  return steps;
}
