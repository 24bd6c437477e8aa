// Pure: frames of Spot with more in them.
import { jsonText } from '../../jsonText.ts';
import type { Wire } from '../../Wire.ts';

/** Adds members at the end of the last entry of a data frame, so that all its digits stay. */
export const withMembers = (frame: string, members: Readonly<Record<string, Wire | undefined>>): string => {
  const more = jsonText(members).slice(1, -1);
  return more === '' ? frame : `${frame.slice(0, -'}]}'.length)},${more}}]}`;
};
