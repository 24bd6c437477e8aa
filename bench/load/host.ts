// A server that is measured, in a process of its own. It gets its types taken off as the bench itself does.
import { register } from 'node:module';

register('../run/plainTypes.ts', import.meta.url);
const { serve } = await import('./serve.ts');
await serve(process.argv[2] ?? '');
