/** What is thrown, or what comes back where nothing is. */
export function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
