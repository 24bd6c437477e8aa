// Pure: a frame with a wrong checksum.

/** `"checksum":123`, and V1's `"c":"123"`; a V1 ticker's `"c"` is a list, and stays. */
const told = /("checksum"\s*:\s*"?|"c"\s*:\s*")(\d{1,10})(?=["\s,}])/;

/** The text with another valid checksum, unsigned 32 bits; undefined where it carries none. */
export function otherChecksum(text: string): string | undefined {
  const found = told.exec(text);
  if (found === null) return undefined;
  const [all, before = '', sum = ''] = found;
  const other = (Number(sum) ^ 1) >>> 0;
  return `${text.slice(0, found.index)}${before}${other}${text.slice(found.index + all.length)}`;
}
