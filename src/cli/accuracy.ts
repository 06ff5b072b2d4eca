/** `npm run accuracy -- CASES.jsonl… [--negatives FILE]… [--only-known] [--json]`: see USAGE. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../knowledge/model.ts';
import { diagnose, type MatchIndex } from '../matcher/index.ts';
import { CasesError, readCases, type Case } from './accuracy/cases.ts';
import { addAnswered, addUnanswered, emptyScores, type Scores } from './accuracy/score.ts';
import { table } from './accuracy/table.ts';
import { loadMatcher } from './matcher.ts';

const USAGE = `Usage: npm run accuracy -- CASES.jsonl… [--negatives FILE]… [--only-known] [--json]

Measures the matcher on logs and phrases with known answers, one JSON object a line:
  {"id","issue","accept":[],"kind":"log|phrase","text"}; an issue of null is a near miss: nothing certain or likely may be found.
  --negatives FILE  logs of unrelated domains: nothing certain or likely may be found
  --only-known      leave out cases whose issue has no page
  --json            figures and failures as JSON
"certain right" is the share of right pages among the first findings that are certain.
`;

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CasesError) && !(error instanceof TypeError && 'code' in error)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

function main(args: readonly string[]): number {
  const options = {
    negatives: { type: 'string', multiple: true, default: [] as string[] },
    'only-known': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help || (positionals.length === 0 && values.negatives.length === 0)) {
    process[values.help ? 'stdout' : 'stderr'].write(USAGE);
    return values.help ? 0 : 2;
  }
  const { knowledge, index } = loadMatcher();
  const scores = emptyScores();
  scoreAll(scores, positionals.flatMap(readCases), pageIds(knowledge), index, values['only-known']);
  for (const example of values.negatives.flatMap(readCases)) {
    addUnanswered(scores, 'unrelated', example, diagnose(example.text, index));
  }
  process.stdout.write(values.json ? `${JSON.stringify(scores, undefined, 2)}\n` : table(scores));
  return 0;
}

function scoreAll(
  scores: Scores,
  cases: readonly Case[],
  pages: ReadonlyMap<string, string>,
  index: MatchIndex,
  onlyKnown: boolean,
): void {
  for (const example of cases) {
    if (example.issue === null) {
      addUnanswered(scores, 'nearMisses', example, diagnose(example.text, index));
    } else if (!onlyKnown || pages.has(example.issue)) {
      const right = new Set([example.issue, ...example.accept].map((id) => pages.get(id) ?? id));
      addAnswered(scores, example, right, diagnose(example.text, index));
    }
  }
}

/** Ids, aliases and ids of replaced pages, each with the id of the page that answers for it now. */
function pageIds(knowledge: Knowledge): Map<string, string> {
  const ids = new Map(knowledge.issues.map(({ id, data }) => [id, data.replacedBy ?? id]));
  for (const { id, data } of knowledge.issues) for (const alias of data.aliases) ids.set(alias, ids.get(id) ?? id);
  return ids;
}
