import type { TransformScore } from './measure-transforms.ts';
import type { Abstention, Failure, Reliability, Score, Scores } from './score.ts';

/** The scores as a text for people, the failures below. */
export function table(scores: Scores): string {
  const { log, phrase, nearMisses, unrelated, reliability, failures } = scores;
  const rows = [
    ['', 'cases', 'first', 'in three', 'certain', 'certain right'],
    scoreRow('log', log),
    scoreRow('phrase', phrase),
    scoreRow('all', sum(log, phrase)),
    [],
    ['', 'cases', 'certain', 'likely', 'possible', 'unknown'],
    abstentionRow('near misses', nearMisses),
    abstentionRow('unrelated', unrelated),
    [],
    ['first of a log', 'shown', 'right'],
    ...(['certain', 'likely', 'possible'] as const).map((confidence) =>
      reliabilityRow(confidence, reliability[confidence]),
    ),
  ];
  return `${columns(rows)}${failures.length === 0 ? '' : `\nNot as expected (${failures.length}):\n${failures.map(failureLine).join('')}`}`;
}

/** What became of logs in other forms, as a text for people, the lost ones below. */
export function transformTable(scores: readonly TransformScore[]): string {
  const rows = scores.map(({ name, cases, first }) => [name, String(cases), share(first, cases)]);
  const lost = scores.flatMap(({ name, lost: ids }) =>
    ids.length === 0 ? [] : [`\nLost ${name}: ${ids.join(', ')}\n`],
  );
  return columns([['logs found plain', 'cases', 'first'], ...rows]) + lost.join('');
}

function scoreRow(name: string, score: Score): string[] {
  const { cases, first, inThree, certain, certainRight } = score;
  return [
    name,
    String(cases),
    share(first, cases),
    share(inThree, cases),
    String(certain),
    share(certainRight, certain),
  ];
}

function abstentionRow(name: string, { certain, likely, possible, unknown }: Abstention): string[] {
  return [name, ...[certain + likely + possible + unknown, certain, likely, possible, unknown].map(String)];
}

function reliabilityRow(name: string, { shown, right }: Reliability): string[] {
  return [name, String(shown), share(right, shown)];
}

function sum(a: Score, b: Score): Score {
  return {
    cases: a.cases + b.cases,
    first: a.first + b.first,
    inThree: a.inThree + b.inThree,
    certain: a.certain + b.certain,
    certainRight: a.certainRight + b.certainRight,
  };
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${part} (${((100 * part) / whole).toFixed(1)} %)`;

function columns(rows: readonly string[][]): string {
  const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[at] ?? 0) + 2))).join(''),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function failureLine({ id, kind, expected, got }: Failure): string {
  const answer = got.map(({ issue, confidence }) => `${issue} (${confidence})`).join(', ');
  return `  ${id} (${kind}): expected ${expected ?? 'nothing certain'}, got ${answer || 'nothing'}\n`;
}
