/** `npm run --silent diagnose -- [--json] FILE…`: see USAGE. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Diagnoser, type Diagnosis, type MatchIndex } from '../matcher/index.ts';
import { answerJson, errorJson } from './diagnose/answer-json.ts';
import { answerText } from './diagnose/answer-text.ts';
import { readLog, UnreadableError } from './diagnose/read-log.ts';
import { cachedKnowledge } from './cached-knowledge.ts';

const USAGE = `Usage: npm run --silent diagnose -- [--json] FILE…

Tells which known issues a log shows. FILE is a text, plain or gzipped; - is the standard input.
  --json  one JSON object a file and line: {"source","verdict","findings":[{"issue","url","confidence","line","values"}]}; a finding
          has "consequences" where others follow from it, and "insteadOf" where it is only easily confused with that one
Exit code: 0 something was found; 1 nothing is known in any file; 2 bad usage, or a file that cannot be read (the others are
diagnosed all the same).
`;

const EXIT = { found: 0, unknown: 1, failed: 2 } as const;

// Whoever reads the output may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.found : EXIT.failed),
);
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let json: boolean;
  let sources: readonly string[];
  try {
    const options = { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } as const;
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    if (parsed.values.help) {
      process.stdout.write(USAGE);
      return EXIT.found;
    }
    json = parsed.values.json;
    sources = parsed.positionals;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return EXIT.failed;
  }
  if (sources.length === 0) {
    process.stderr.write(USAGE);
    return EXIT.failed;
  }
  return diagnoseAll(sources, json);
}

async function diagnoseAll(sources: readonly string[], json: boolean): Promise<number> {
  const { index, said } = cachedKnowledge();
  let found = false;
  let failed = false;
  for (const source of sources) {
    try {
      const diagnosis = await diagnoseOne(source, index);
      found ||= diagnosis.findings.length > 0;
      print(json ? `${JSON.stringify(answerJson(source, diagnosis))}\n` : answerText(source, diagnosis, said));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      failed = true;
      process.stderr.write(`${error.message}\n`);
      if (json) print(`${JSON.stringify(errorJson(source, error.message))}\n`);
    }
  }
  return failed ? EXIT.failed : found ? EXIT.found : EXIT.unknown;
}

async function diagnoseOne(source: string, index: MatchIndex): Promise<Diagnosis> {
  const diagnoser = new Diagnoser(index);
  for await (const chunk of readLog(source)) diagnoser.push(chunk);
  return diagnoser.finish();
}

function print(text: string): void {
  process.stdout.write(text);
}
