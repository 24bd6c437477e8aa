/** What the client said, read back. */
export const decodeRequest = (text: string) =>
  JSON.parse(text) as {
    readonly method: string;
    readonly params: {
      readonly channel: string;
      readonly symbol: readonly string[];
      readonly depth?: number;
    };
    readonly req_id: number;
  };
