import { groupBy, problem, type Rule } from './rule.ts';

/** FL106: tools.yaml agrees with itself, and the issues with it. */
export const tools: Rule = function* ({ knowledge }) {
  const { groups, tools: known } = knowledge.tools;
  const file = { file: knowledge.toolsFile };
  for (const kind of ['groups', 'tools'] as const) {
    for (const [id, entries] of groupBy(
      knowledge.tools[kind].map((entry, at) => ({ id: entry.id, at })),
      (entry) => entry.id,
    )) {
      for (const { at } of entries.slice(1)) {
        const line = knowledge.toolsYaml.lineOf([kind, at, 'id']);
        yield problem('FL106', file, line, `"${id}" stands twice under ${kind}.`, 'Remove one of the two.');
      }
    }
  }
  for (const [at, tool] of known.entries()) {
    if (groups.some((group) => group.id === tool.group)) continue;
    const line = knowledge.toolsYaml.lineOf(['tools', at, 'group']);
    yield problem(
      'FL106',
      file,
      line,
      `The group "${tool.group}" does not exist.`,
      'Take a group of this file, or add it.',
    );
  }
  for (const issue of knowledge.issues) {
    const line = issue.frontmatter.lineOf(['tool']);
    const folder = issue.id.split('/')[0] ?? '';
    if (issue.data.tool !== folder) {
      const reason = `The tool is "${issue.data.tool}", but the page lies in the folder "${folder}".`;
      yield problem('FL106', issue, line, reason, 'Make them equal.');
    } else if (!known.some((tool) => tool.id === folder)) {
      yield problem(
        'FL106',
        issue,
        line,
        `The tool "${folder}" is not in ${file.file}.`,
        'Add it there, or mind the spelling.',
      );
    }
  }
};
