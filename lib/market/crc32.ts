// Pure: the CRC-32 of zlib. Browsers have none of their own.

const table = /* @__PURE__ */ Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The sum of a text of ASCII, unsigned. */
export function crc32(text: string): number {
  let sum = -1;
  for (let at = 0; at < text.length; at += 1)
    sum = (sum >>> 8) ^ (table[(sum ^ text.charCodeAt(at)) & 255] ?? 0);
  return ~sum >>> 0;
}
