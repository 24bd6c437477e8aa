import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);

/** Each fenced snippet, as a file beside the page that it stands in. */
const snippetsOf = (page: string, text: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ''], index) => [
    resolve(`${page}.${index + 1}.ts`),
    // each is a module of its own
    `${code}\nexport {};\n`,
  ]);

/** What the compiler says against files that are not on disk. */
function complaints(files: ReadonlyMap<string, string>): readonly string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...files.keys()], options, {
    ...host,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    readFile: (path) => files.get(path) ?? host.readFile(path),
    getSourceFile: (path, language) => {
      const text = files.get(path);
      return text === undefined
        ? host.getSourceFile(path, language)
        : ts.createSourceFile(path, text, language);
    },
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? '?'}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

const snippets = new Map(pages.flatMap((page) => snippetsOf(page, readFileSync(page, 'utf8'))));

describe('the documents', () => {
  it('have snippets, each of which compiles', () => {
    expect(snippets.size).toBeGreaterThan(12);
    expect(complaints(snippets)).toEqual([]);
  }, 60_000);

  it('would be found out with a snippet that does not', () => {
    const wrong = snippetsOf(
      'docs/wrong.md',
      "```ts\nimport { nothing } from 'rx-kraken';\nnothing();\n```\n",
    );
    const [complaint, ...more] = complaints(new Map(wrong));
    expect(complaint).toMatch(/wrong\.md\.1\.ts: .*no exported member 'nothing'/);
    expect(more).toEqual([]);
  }, 60_000);

  it.each(pages)('%s points at what is there', (page) => {
    const targets = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to = '']) => to);
    const missing = targets.filter(
      (to) => !to.startsWith('http') && !ts.sys.fileExists(resolve(page, '..', to)),
    );
    expect(missing).toEqual([]);
  });
});
