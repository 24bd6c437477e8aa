import type { OrderStep } from './OrderStep.ts';

/** Which order a script is for; what is left out fits all. */
export interface ScriptedOrder {
  readonly account?: string;
  readonly symbol?: string;
}

/** Scripts that wait for their orders. */
export interface OrderScripts {
  push(steps: readonly OrderStep[], of: ScriptedOrder): void;
  /** The words that the next such order is refused with, if its script says so. */
  refusal(order: Required<ScriptedOrder>): string | undefined;
  /** The script of an order that has come to work. Each is given once. */
  take(order: Required<ScriptedOrder>): readonly OrderStep[] | undefined;
}

/** Begins without one. */
export function orderScripts(): OrderScripts {
  let waiting: readonly { readonly steps: readonly OrderStep[]; readonly of: ScriptedOrder }[] = [];
  const pull = (
    { account, symbol }: Required<ScriptedOrder>,
    refuses: boolean,
  ): readonly OrderStep[] | undefined => {
    const one = waiting.find(
      ({ of }) => (of.account ?? account) === account && (of.symbol ?? symbol) === symbol,
    );
    if (one === undefined || (one.steps[0]?.type === 'refuse') !== refuses) return undefined;
    waiting = waiting.filter((other) => other !== one);
    return one.steps;
  };
  return {
    push(steps, of) {
      waiting = [...waiting, { steps, of }];
    },
    refusal(order) {
      const [first] = pull(order, true) ?? [];
      return first?.type === 'refuse' ? first.error : undefined;
    },
    take: (order) => pull(order, false),
  };
}
