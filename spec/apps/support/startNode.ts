import { spawn } from 'node:child_process';
import type { Run } from '../../support/runNode.ts';

/** A process that goes on. */
export interface Started {
  /** Waits until the standard output has it. */
  said(text: string): Promise<string>;
  /** Ends it as a terminal would. */
  interrupt(signal?: 'SIGINT' | 'SIGTERM'): void;
  readonly ended: Promise<Run>;
}

/** Starts a source file of this project in a process of its own, with no terminal. */
export function startNode(file: string, ...args: readonly string[]): Started {
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
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  let [out, err] = ['', ''];
  let look = (): void => undefined;
  const ended = new Promise<Run>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString();
    look();
  });
  child.stderr.on('data', (part: Buffer) => {
    err += part.toString();
  });
  return {
    ended,
    said: (text) =>
      new Promise((resolve, reject) => {
        look = () => {
          if (out.includes(text)) resolve(out);
        };
        look();
        void ended.then((run) => {
          reject(new Error(`it ended without '${text}': ${run.err}`));
        });
      }),
    interrupt(signal = 'SIGINT') {
      child.kill(signal);
    },
  };
}
