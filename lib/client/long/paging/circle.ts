/**
 * Sees that a walk goes in a circle, however long that is, and remembers two of its steps only: the last one and a mark.
 * The mark is set anew each time that as many steps again were gone, so that sooner or later it lies on the circle, and
 * the walk comes by.
 * @returns takes the next step; true where the walk is known to have been there
 * @see https://maths-people.anu.edu.au/~brent/pub/pub051.html
 */
export function circle(): (step: string) => boolean {
  let [mark, last]: (string | undefined)[] = [];
  let [gone, until] = [0, 1];
  return (step) => {
    if (step === mark || step === last) return true;
    last = step;
    gone += 1;
    if (gone === until) {
      mark = step;
      [gone, until] = [0, 2 * until];
    }
    return false;
  };
}
