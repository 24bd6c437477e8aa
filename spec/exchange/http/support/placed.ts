import type { spotBox } from './spotBox.ts';

/** Places an order and gives its id. @throws {Error} in the exchange's words, where it is refused */
export function placed(
  box: ReturnType<typeof spotBox>,
  fields: Readonly<Record<string, string>>,
  who = 'ada',
): string {
  const { error, result } = box.post('AddOrder', fields, who);
  const [id] = error.length > 0 ? [] : (result.txid ?? []);
  if (id === undefined) throw new Error(`there is no order: ${error.join()}`);
  return id;
}
