// Pure: a word that is known.

/** The word itself where it is one of them. */
export const oneOf = <W extends string>(words: readonly W[], word: string | undefined): W | undefined =>
  words.find((known) => known === word);
