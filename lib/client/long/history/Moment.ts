/** A moment: milliseconds since 1970, a date, or RFC 3339 with up to nine digits of a second. */
export type Moment = number | Date | string;
