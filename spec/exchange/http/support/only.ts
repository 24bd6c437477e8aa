/** The first one of a list or a table. @throws {RangeError} there is none */
export function only<T>(of: Readonly<Record<string, T>> | readonly T[]): T {
  const [first] = Object.values(of);
  if (first === undefined) throw new RangeError('there is nothing');
  return first;
}
