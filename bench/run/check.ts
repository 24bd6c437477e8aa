/** What is fast and wrong counts for nothing. @throws {Error} the two are not the same */
export function check(what: string, got: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify({ got }), JSON.stringify({ wanted })];
  if (a.slice('{"got":'.length) === b.slice('{"wanted":'.length)) return;
  throw new Error(`${what}: ${a.slice(0, 200)} ... ${b.slice(0, 200)} ...`);
}
