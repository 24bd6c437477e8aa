import { readFileSync } from 'node:fs';

/** An error string as the reference of the exchange has it. */
interface DocumentedRow {
  readonly said: string;
  readonly ran: string;
  readonly reaction: string;
  readonly exception?: string;
  readonly message?: string;
}

interface DocumentedRows {
  readonly spot: readonly DocumentedRow[];
  /** Codes of Funding (Beta), and the words that they stand for. */
  readonly problems: readonly (DocumentedRow & { readonly code: string })[];
  readonly futures: readonly (DocumentedRow & { readonly where: 'answers' | 'orders' | 'rfqs' })[];
}

/** `spec/fixtures/errors.json`: all error strings, copied from the reference and not from the library's tables. */
export const decodeErrorRows = (): DocumentedRows =>
  JSON.parse(
    readFileSync(new URL('../../../fixtures/errors.json', import.meta.url), 'utf8'),
  ) as DocumentedRows;
