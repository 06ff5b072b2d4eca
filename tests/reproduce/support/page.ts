import { count, idsOf } from './report.ts';
import type { Outcome } from './reproduce.ts';

const HEAD = `# Reproduced issues

Written by \`npm run reproduce\`; do not edit. Each issue below was brought about with the real tool, in a folder of its own and without
any network beyond this machine, and what the tool printed led to the issue's page first. The scripts are in \`tests/reproduce/tools\`;
a tool that words its error differently makes the command fail.

*played* means that the decisive words came from a server or a hook which the test plays, as that side cannot run here: what is tested
is how the tool shows them.
`;

/** The text of docs/reproduced.md. */
export function page(outcomes: readonly Outcome[]): string {
  const reproduced = outcomes.filter(({ verdict }) => verdict === 'reproduced');
  const tools = Map.groupBy(reproduced, ({ suite, version }) => `${suite.tool.name} ${version ?? ''}`);
  const played = idsOf(reproduced.filter(({ reproduction }) => reproduction.played));
  const sections = [...tools].map(([tool, all]) => `## ${tool}\n\n${table(all)}`);
  const sum = `${count(outcomes)} Of the issues, ${played.length} are played.`;
  return [HEAD, `${sum}\n`, ...sections, ...missing(outcomes)].join('\n');
}

function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(
    ({ reproduction: { issue, state, played } }) => `| \`${issue}\` | ${state}${played ? ' (*played*)' : ''} |`,
  );
  return ['| issue | state |', '| --- | --- |', ...rows, ''].join('\n');
}

function missing(outcomes: readonly Outcome[]): string[] {
  const rest = outcomes.filter(({ verdict }) => verdict !== 'reproduced');
  if (rest.length === 0) return [];
  const rows = rest.map(
    ({ suite, reproduction, verdict }) => `- \`${reproduction.issue}\` with ${suite.tool.name}: ${verdict}`,
  );
  return [`## Not reproduced in the last run\n\n${rows.join('\n')}\n`];
}
