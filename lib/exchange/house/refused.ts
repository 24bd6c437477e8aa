/** An outcome: it can not be. @param error the exchange's words */
export const refused = (error: string): { readonly type: 'refused'; readonly error: string } => ({
  type: 'refused',
  error,
});
