/** The end of a run waits for its line to be let go: shorter than what a client does by itself. */
export const lingerMs = 200;
