/** Is it a path of the control page? */
export const isControl = (path: string): boolean => path === '/control' || path.startsWith('/control/');
