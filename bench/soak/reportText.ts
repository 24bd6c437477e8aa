/** A thing that was counted, and whether it is as it must be. */
export type Finding = readonly [name: string, count: number | string, good: boolean];

/** Findings below each other; what is wrong is marked. */
export function reportText(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(([name]) => name.length));
  return findings
    .map(([name, count, good]) => `${name.padEnd(width)}  ${count}${good ? '' : '  <- wrong'}`)
    .join('\n');
}
