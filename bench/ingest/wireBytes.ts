/** Texts as the bytes of WebSocket frames from a server, ready to be written to the socket. */
export const wireBytes = (texts: readonly string[]): Buffer =>
  Buffer.concat(
    texts.flatMap((text) => {
      const payload = Buffer.from(text);
      if (payload.length < 126) return [Buffer.from([0x81, payload.length]), payload];
      if (payload.length > 65_535) throw new RangeError('the frame is too long');
      return [Buffer.from([0x81, 126, payload.length >> 8, payload.length & 255]), payload];
    }),
  );
