/** A number of the wire with digits of its own: floats would drop its zeros. */
export class Exact {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
