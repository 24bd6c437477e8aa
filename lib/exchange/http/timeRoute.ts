import type { RestRoute } from './RestRoute.ts';

/** @see https://docs.kraken.com/api/docs/rest-api/get-server-time */
export const timeRoute: RestRoute = ({ now }) => {
  const seconds = Math.floor(now() / 1_000_000);
  const [day = '', date = '', month = '', year = '', time = ''] = new Date(seconds * 1_000)
    .toUTCString()
    .split(' ');
  return {
    type: 'result',
    // two digits of the year, as the exchange has it
    result: { unixtime: seconds, rfc1123: `${day} ${date} ${month} ${year.slice(-2)} ${time} +0000` },
  };
};
