// A loader that takes the types off and changes nothing else, as tsc builds what users get. tsx gives every closure its
// name by a call at run time, for stack traces: that alone makes our decoder half as slow again.
import { readFile } from 'node:fs/promises';
import type { LoadHook } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

/** Loads TypeScript modules; all others go on to the next loader. @see https://nodejs.org/api/module.html#loadurl-context-nextload */
export const load: LoadHook = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    filename: url,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  return { format: 'module', source: code, shortCircuit: true };
};
