/** What a client said, before anybody knows what it is about. */
export type Message =
  | {
      readonly type: 'said';
      readonly event: string;
      readonly reqid: number | undefined;
      /** Everything beside `event` and `reqid`. */
      readonly fields: Readonly<Record<string, unknown>>;
    }
  | {
      readonly type: 'refused';
      readonly reqid: number | undefined;
      /** The exchange's words. */
      readonly error: string;
    };
