/** What is to be done with orders, as texts: from parameters, or from an entry of a batch. */
export interface Instruction {
  get(name: string): string | undefined;
}
