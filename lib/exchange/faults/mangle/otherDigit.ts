// Pure: a frame with one digit wrong.

/** Quantities and prices by the names and places of all wires, best first: what a book's checksum covers. */
const amounts: readonly RegExp[] = [
  // V2, unified, futures
  /"(?:order_)?qty"\s*:\s*"?-?(\d+(?:\.\d+)?)/dg,
  // V1: ["price","volume", and a price where the list holds no more
  /\["\d+(?:\.\d+)?","(\d+(?:\.\d+)?)"/dg,
  /"(?:\w+_)?(?:price|qty|size|volume|bid|ask|last)"\s*:\s*"?-?(\d+(?:\.\d+)?)/dg,
];

/**
 * The text with the last digit of one quantity changed, or of one price where it has no quantity; undefined where it
 * has neither. JSON stays JSON, and a checksum in it stays what it was.
 */
export function otherDigit(text: string): string | undefined {
  for (const pattern of amounts) {
    const found = [...text.matchAll(pattern)].flatMap(({ 1: amount = '', indices }) => {
      const end = indices?.[1]?.[1];
      return end === undefined ? [] : [{ amount, end }];
    });
    // a level that goes is often not known to the client, and its change might go unnoticed
    const chosen = found.find(({ amount }) => /[1-9]/.test(amount)) ?? found[0];
    if (chosen === undefined) continue;
    const at = chosen.end - 1;
    const digit = Number(text[at]);
    // one more, and nine one less: a quantity that is there stays there
    return `${text.slice(0, at)}${digit === 9 ? 8 : digit + 1}${text.slice(chosen.end)}`;
  }
  return undefined;
}
