/** An answer without some members, and with others that are null, wherever they stand. */
export function withGaps(answer: unknown, missing: readonly string[], none: readonly string[]): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) return answer.map((each: unknown) => withGaps(each, missing, none));
  return Object.fromEntries(
    Object.entries<unknown>({ ...answer }).flatMap(([name, member]) => {
      if (missing.includes(name)) return [];
      return [[name, none.includes(name) ? null : withGaps(member, missing, none)]];
    }),
  );
}
