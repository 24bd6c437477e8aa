// Pure: cursors that carry what was asked for, because they are sent alone.

/** Where a list goes on. */
interface Cursor {
  /** Behind the entry with this id. */
  readonly after: string;
  /** The query of the first page. */
  readonly query: string;
}

const write = ({ after, query }: Cursor): string => Buffer.from(`${after} ${query}`).toString('base64url');

/** @returns undefined where the text is none */
function read(text: string): Cursor | undefined {
  if (!/^[\w-]{1,4000}$/.test(text)) return undefined;
  const [after = '', ...query] = Buffer.from(text, 'base64url').toString().split(' ');
  return query.length === 1 ? { after, query: query.join(' ') } : undefined;
}

export const cursors = { write, read } as const;
