// What rx-kraken costs, as ratios against a floor of the same run: `npm run bench`, `npm run bench -- --quick`.
import { register } from 'node:module';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

// before anything that is measured is loaded
register('./run/plainTypes.ts', import.meta.url);
const { main } = await import('./main.ts');

await main(values).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
