import { describe, expect, it } from '@jest/globals';
import { redact } from '../../../lib/exchange/control/redact/redact.ts';

describe('a text without its secrets', () => {
  it.each([
    [
      '{"method":"subscribe","params":{"channel":"executions","token":"T0p"},"req_id":7}',
      '{"method":"subscribe","params":{"channel":"executions","token":"redacted"},"req_id":7}',
    ],
    ['{"api_key" : "T0p", "qty":0.10000000}', '{"api_key" : "redacted", "qty":0.10000000}'],
    [
      '{"signed_challenge":"T0p","original_challenge":"c"}',
      '{"signed_challenge":"redacted","original_challenge":"c"}',
    ],
    ['{"nonce":1700000000000001,"otp":null}', '{"nonce":"redacted","otp":"redacted"}'],
    // whoever sends nonsense must not be written down either
    ['{"token":{"a":["T0p",{"b":"T0p"}]},"x":[1,{"y":2}]}', '{"token":"redacted","x":[1,{"y":2}]}'],
    ['{"t\\u006fken":"T0p"}', '{"t\\u006fken":"redacted"}'],
    ['{"token":"T\\"0p","x":"token"}', '{"token":"redacted","x":"token"}'],
    ['{"params":{"token":"T0p', '{"params":{"token":"redacted"'],
    ['{token:T0p}', '{token:"redacted"}'],
    ['[{"apiKey":"T0p"},["token","shown"]]', '[{"apiKey":"redacted"},["token","shown"]]'],
    ['nonce=1700&pair=XBTUSD&otp=T0p', 'nonce=redacted&pair=XBTUSD&otp=redacted'],
    ['ordertype=limit&%6Eonce=1', 'ordertype=limit&%6Eonce=redacted'],
    ['hello token=T0p', 'hello token=redacted'],
    ['"token":"T0p"', '"token":"redacted"'],
    ['x{"token":"T0p"}', 'x{"token":"redacted"}'],
    ['', ''],
  ])('%s', (text, without) => {
    expect(redact(text)).toBe(without);
    expect(redact(text)).not.toContain('0p');
  });

  it.each([
    '{"channel":"book","type":"update","data":[{"symbol":"BTC/USD","bids":[{"price":29430.20,"qty":0.00000000}],"asks":[],"checksum":1}]}',
    '[336,{"as":[["5541.30000","2.50700000","1534614248.123678"]]},"book-10","XBT/USD"]',
    ' {"a" : [ 1.50 , "x:y,{}" ] }\n',
    '{"a":"\\"token\\":1"}',
    'CloudFlare WebSocket proxy restarting',
    '{',
    '}}]]"',
  ])('is the very same where it has none: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});
