// Pure: names divided by commas.

/** Each once, without the spaces around it. */
export const namesOption = (text: string): readonly string[] =>
  [...new Set(text.split(',').map((name) => name.trim()))].filter((name) => name !== '');
