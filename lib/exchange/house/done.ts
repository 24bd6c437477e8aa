/** An outcome: it is done. */
export const done = <T>(value: T): { readonly type: 'done'; readonly value: T } => ({ type: 'done', value });
