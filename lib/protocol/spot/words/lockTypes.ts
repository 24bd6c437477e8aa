/** How an Earn strategy binds funds; to `flex` ones nothing can be allocated by hand. */
export const lockTypes = ['flex', 'bonded', 'timed', 'instant'] as const;
