/** A random UUID (version 4). @param random 0 inclusive to 1 exclusive */
export function uuid(random: () => number): string {
  const hex = Array.from({ length: 32 }, (_, at) => {
    const digit = Math.floor(random() * 16);
    return (at === 12 ? 4 : at === 16 ? (digit & 3) | 8 : digit).toString(16);
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
