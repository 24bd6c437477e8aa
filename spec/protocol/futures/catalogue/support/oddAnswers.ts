/** An answer in which one leaf is not what it was. */
interface OddAnswer {
  /** Where the leaf stands: `orders.0.order.side`. */
  readonly at: string;
  readonly was: unknown;
  readonly answer: unknown;
}

/** Members that are in no description. */
const undescribed = new Set(['addedLater', 'OrderDreamed', 'spotData']);

/** Each leaf of an answer in turn, replaced by something else. */
export function oddAnswers(answer: unknown, odd: unknown): readonly OddAnswer[] {
  if (typeof answer !== 'object' || answer === null) return [{ at: '', was: answer, answer: odd }];
  return Object.entries<unknown>({ ...answer }).flatMap(([name, member]) =>
    undescribed.has(name)
      ? []
      : oddAnswers(member, odd).map(({ at, was, answer: inner }) => ({
          at: at === '' ? name : `${name}.${at}`,
          was,
          answer: Array.isArray(answer)
            ? answer.map((each: unknown, index) => (String(index) === name ? inner : each))
            : { ...answer, [name]: inner },
        })),
  );
}
