import { spawn } from 'node:child_process';

/** How a process ended, and what it said. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a source file of this project in a process of its own, with no terminal. @param env beside the environment of the runner */
export const runNode = (
  env: Readonly<Record<string, string>>,
  file: string,
  ...args: readonly string[]
): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        '--import',
        'tsx',
        '--conditions=rx-kraken-source',
        file,
        ...args,
      ],
      // the runner's own flags are not for it
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '', ...env } },
    );
    let [out, err] = ['', ''];
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
    });
    child.stderr.on('data', (part: Buffer) => {
      err += part.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
