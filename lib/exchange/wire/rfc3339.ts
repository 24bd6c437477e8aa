// Frames of one step tell times of one second: its text is made once.
let [lastSecond, lastText] = [Number.NaN, ''];

const secondText = (second: number): string => {
  if (second !== lastSecond) {
    lastText = new Date(second * 1_000).toISOString().slice(0, -'000Z'.length);
    lastSecond = second;
  }
  return lastText;
};

/** Microseconds since 1970 as RFC 3339 with microseconds, or with nanoseconds (whose last three digits are zero). */
export function rfc3339(us: number, fraction: 6 | 9 = 6): string {
  const second = Math.floor(us / 1_000_000);
  const rest = String(us - second * 1_000_000).padStart(6, '0');
  return `${secondText(second)}${rest}${fraction === 9 ? '000' : ''}Z`;
}
