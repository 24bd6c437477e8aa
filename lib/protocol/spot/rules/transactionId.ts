import { asked } from '../../asked/asked.ts';

/** The exchange's id of an order, such as `OUF4EM-FRGI2-MQMWZD`. */
export const transactionId = asked.like(
  /^[A-Za-z0-9]{4,8}(-[A-Za-z0-9]{4,8}){2}$/,
  'the id of an order, such as OUF4EM-FRGI2-MQMWZD',
);
