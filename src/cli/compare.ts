/** `npm run compare -- CASES.jsonl… [--negatives FILE]…`: see USAGE. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { issueSources } from '../knowledge/sources.ts';
import { readCases } from './accuracy/cases.ts';
import { withoutBest } from './accuracy/leave-one-out.ts';
import { pagesOf, rightAnswers } from './accuracy/pages.ts';
import { bm25f } from './compare/bm25f.ts';
import type { Engine, EngineKind } from './compare/engine.ts';
import { expressionList, plainTemplates } from './compare/expressions.ts';
import { faultline } from './compare/faultline.ts';
import { miniSearch } from './compare/minisearch.ts';
import { trigrams } from './compare/trigrams.ts';
import { loadMatcher } from './matcher.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run compare -- CASES.jsonl… [--negatives FILE]… [--every N]

Answers the same cases with the matcher and with other ways to find the page, all over the same content, and prints a table in Markdown:
right page first / among the first three, for logs, for logs without the signature that fits best (every Nth, 4), for phrases;
and for how many unrelated logs anything was answered at all.
`;
const KINDS: readonly EngineKind[] = [faultline, miniSearch, bm25f, plainTemplates, expressionList, trigrams];

await runCommand(main, USAGE);

function main(args: readonly string[]): number {
  const options = {
    negatives: { type: 'string', multiple: true, default: [] as string[] },
    every: { type: 'string', default: '4' },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const every = Number(values.every);
  if (positionals.length === 0 || !Number.isInteger(every) || every < 1) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { knowledge, index } = loadMatcher();
  const pages = pagesOf(knowledge);
  const sources = issueSources(knowledge);
  const cases = positionals
    .flatMap(readCases)
    .filter(({ issue }) => issue !== null && pages.has(issue))
    .map((example) => ({ ...example, right: rightAnswers(example, pages) }));
  const logs = cases.filter(({ kind }) => kind === 'log');
  const phrases = cases.filter(({ kind }) => kind === 'phrase');
  const left = logs
    .filter((_, at) => at % every === 0)
    .flatMap(({ text, right }) => {
      const without = withoutBest(text, right, sources, index);
      return without ? [{ text, right, without }] : [];
    });
  const unrelated = values.negatives.flatMap(readCases);
  process.stdout.write(
    `| | ${logs.length} logs | ${left.length} logs, best signature left out | ${phrases.length} phrases | of ${unrelated.length} unrelated |\n| --- | ---: | ---: | ---: | ---: |\n`,
  );
  for (const { name, build } of KINDS) {
    const engine = build(sources);
    const columns = [
      share(logs.map(({ text, right }) => rankOf(engine, text, right))),
      share(left.map(({ text, right, without }) => rankOf(build(without), text, right))),
      share(phrases.map(({ text, right }) => rankOf(engine, text, right))),
      String(unrelated.filter(({ text }) => engine(text).length > 0).length),
    ];
    process.stdout.write(`| ${name} | ${columns.join(' | ')} |\n`);
  }
  return 0;
}

/** Place of the right page, from 0; -1 where it is not among the first three. */
function rankOf(engine: Engine, text: string, right: ReadonlySet<string>): number {
  return engine(text)
    .slice(0, 3)
    .findIndex((issue) => right.has(issue));
}

function share(ranks: readonly number[]): string {
  const percent = (count: number): string => ((100 * count) / Math.max(1, ranks.length)).toFixed(1);
  return `${percent(ranks.filter((rank) => rank === 0).length)} / ${percent(ranks.filter((rank) => rank >= 0).length)} %`;
}
