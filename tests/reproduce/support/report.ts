import type { Outcome } from './reproduce.ts';

const WIDTH = { issue: 46, tool: 28 };

/** A row of the printed table: issue, tool with its version, verdict; below it, the reason. */
export function line({ suite, reproduction, verdict, version, reason }: Outcome): string {
  const tool = `${suite.tool.name} ${version ?? ''}`;
  const row = `${reproduction.issue.padEnd(WIDTH.issue)} ${tool.padEnd(WIDTH.tool)} ${verdict}`;
  return verdict === 'missed' ? `${row}: ${reproduction.state}\n${indented(reason ?? '')}` : row;
}

/** A line for each tool that is missing, with the issues that were not reproduced for it. */
export function skippedTools(outcomes: readonly Outcome[]): string[] {
  const skipped = outcomes.filter(({ verdict }) => verdict === 'skipped');
  const tools = Map.groupBy(skipped, ({ suite, reason }) => `${suite.tool.name} (${reason ?? ''})`);
  return [...tools].map(([tool, all]) => `Skipped: ${tool}. Not reproduced: ${idsOf(all).join(', ')}.`);
}

/** The sum of it, in a line. */
export function count(outcomes: readonly Outcome[]): string {
  const of = (verdict: Outcome['verdict']): Outcome[] => outcomes.filter((outcome) => outcome.verdict === verdict);
  const reproduced = idsOf(of('reproduced'));
  return `${reproduced.length} issues reproduced in ${of('reproduced').length} states; ${of('missed').length} missed, ${of('skipped').length} skipped.`;
}

/** The issues of outcomes, each once, in order. */
export function idsOf(outcomes: readonly Outcome[]): string[] {
  return [...new Set(outcomes.map(({ reproduction }) => reproduction.issue))].sort();
}

function indented(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '    ');
}
