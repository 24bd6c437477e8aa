// Pure: texts without their secrets. All else stays to the letter, because digits of the wire count.
import { isSecret } from './isSecret.ts';

const hidden = 'redacted';

/** What comes once a string is not closed is taken for its rest. */
const tokens = /"(?:[^"\\]|\\.)*(?:"|$)|[{}[\],:]|[^\s"{}[\],:]+|\s+/gs;

const nameOf = (token: string): string => {
  try {
    // a name may hide itself behind escapes
    return String(JSON.parse(token));
  } catch {
    return token;
  }
};

const isSpace = (token: string): boolean => /^\s/.test(token);

function redactJson(text: string): string {
  const all = text.match(tokens) ?? [];
  let out = '';
  let name = '';
  let hiding = false;
  let depth = 0;
  for (const token of all) {
    if (hiding && depth === 0 && isSpace(token)) {
      out += token;
      continue;
    }
    if (hiding) {
      if (depth === 0) out += `"${hidden}"`;
      if (token === '{' || token === '[') depth += 1;
      else if (token === '}' || token === ']') depth -= 1;
      if (depth <= 0) {
        hiding = false;
        depth = 0;
      }
      continue;
    }
    if (token === ':') hiding = isSecret(name);
    else if (!isSpace(token)) name = nameOf(token);
    out += token;
  }
  return out;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const redactForm = (text: string): string =>
  text.replace(/([^\s&=?]+)=([^&\s]*)/g, (pair, name: string) =>
    isSecret(decoded(name)) ? `${name}=${hidden}` : pair,
  );

/** @param text JSON, a form, a query, or anything else that came over the wire */
export const redact = (text: string): string =>
  /^\s*[{[]/.test(text) ? redactJson(text) : redactForm(redactJson(text));
