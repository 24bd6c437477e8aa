const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const part = (bits: number, length: number): string => {
  let text = '';
  for (let left = length, rest = bits >>> 0; left > 0; left -= 1, rest >>>= 5)
    text += letters.charAt(rest & 31);
  return text;
};

/** Order ids of the crowd: no two are equal, and they look like all others. @param seed of the pair */
export function crowdIds(seed: number): () => string {
  const middle = part(seed, 5);
  let count = 0;
  return () => {
    count += 1;
    // an odd factor makes a walk through all 32 bits that never meets itself
    const mixed = Math.imul(count, 0x9e3779b1) ^ seed;
    return `O${part(mixed, 5)}-${middle}-${part((mixed >>> 25) | (Math.imul(count, 0x85ebca6b) << 7), 6)}`;
  };
}
