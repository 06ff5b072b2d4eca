import { stripVTControlCharacters } from 'node:util';
import { issuePath } from '../../knowledge/urls.ts';
import { formatNumber } from '../../format.ts';
import { CONFIDENCE, CONFUSED } from '../../diagnose/sentences.ts';
import { unfold, type Diagnosis, type Evidence, type Finding, type LogLine } from '../../matcher/index.ts';
import { siteUrl } from '../../site.ts';
import type { Said } from '../cached-knowledge.ts';

const WIDTH = 160;

/** The answer to one file for people: findings with their line, what to do and where it is explained. */
export function answerText(source: string, diagnosis: Diagnosis, issues: ReadonlyMap<string, Said>): string {
  const head = `${source} (${formatNumber(diagnosis.lineCount)} lines)\n`;
  const findings = diagnosis.findings.map((finding) => findingText(finding, issues)).join('');
  if (diagnosis.verdict === 'known') return `${head}${findings}\n`;
  return `${head}${findings}${unknownText(diagnosis)}\n`;
}

function findingText(finding: Finding, issues: ReadonlyMap<string, Said>): string {
  const { issue, confidence, insteadOf } = finding;
  const known = issues.get(issue);
  const lines = [
    `\n  ${CONFIDENCE[confidence]}${insteadOf === undefined ? '' : `, ${CONFUSED}`}: ${known?.title ?? issue}`,
    ...(finding.evidence ? [`    ${numbered(finding.evidence)}`] : []),
    ...Object.entries(finding.values).map(([name, value]) => `    ${name}: ${clean(value)}`),
    ...(known ? [`    ${known.summary}`] : []),
    `    ${siteUrl}${issuePath(issue)}`,
    ...Array.from(
      unfold(finding.consequences),
      (follower) => `    leads to: ${issues.get(follower.issue)?.title ?? follower.issue}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function unknownText({ verdict, errorLines }: Diagnosis): string {
  const head = verdict === 'possible' ? 'Nothing certain.' : 'Not known.';
  if (errorLines.length === 0) return `\n  ${head} No line looks like an error.\n`;
  return `\n  ${head} These lines look most like errors:\n${errorLines.map((line) => `    ${numbered(line)}\n`).join('')}`;
}

function numbered({ line, text, ...more }: LogLine | Evidence): string {
  const start = 'start' in more ? more.start : 0;
  const from = text.length <= WIDTH ? 0 : Math.max(0, Math.min(start - 20, text.length - WIDTH));
  return `line ${String(line)}: ${from > 0 ? '…' : ''}${clean(text.slice(from, from + WIDTH))}${from + WIDTH < text.length ? '…' : ''}`;
}

/** A log's control sequences must not reach the terminal. */
const clean = (text: string): string =>
  stripVTControlCharacters(text)
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim();
