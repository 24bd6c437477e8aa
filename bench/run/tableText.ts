import type { Row } from './Row.ts';

const headings = ['measure', 'against', 'floor', 'ours', 'ratio', 'low - high', 'better', 'rounds'];

const cells = ({ name, against, floor, ours, ratio, better, rounds }: Row): readonly string[] => {
  const [low, middle, high] = ratio.map((value) => value.toFixed(2));
  return [name, against, floor, ours, middle ?? '', `${low} - ${high}`, better, String(rounds)];
};

/** The table; names to the left, numbers to the right, and below it what else was seen. */
export function tableText(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cells)];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const notes = rows.flatMap(({ name, note }) => (note === undefined ? [] : [`${name}: ${note}`]));
  const table = lines
    .map((line) =>
      widths
        .map((width, column) => {
          const cell = line[column] ?? '';
          return column < 2 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
  return [table, ...notes].join('\n');
}
