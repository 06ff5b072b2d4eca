import { isCollection, isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Problem, Yaml, YamlPath } from './model.ts';

/**
 * Parses YAML the way Astro does (an unquoted date becomes a Date) and keeps the lines.
 *
 * @param firstLine line of the file on which `text` begins
 * @returns the document, with an empty one and problems where it is not well formed
 */
export function parseYaml(text: string, file: string, firstLine = 1): { yaml: Yaml; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, customTags: ['timestamp', 'merge'] });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map((error) => ({
    code: 'FL102',
    file,
    line: lineAt(error.pos[0]),
    reason: `The YAML is not well formed: ${error.message}.`,
    remedy:
      'Quote values that hold ": ", " #" or begin with a sign such as {, [, *, &, !, |, >, %, @ or a backquote; indent by two spaces.',
  }));
  const contents = document.contents as Node | null;
  return {
    yaml: {
      value: problems.length > 0 ? undefined : (document.toJS() as unknown),
      lineOf: (path) => lineAt(offsetOf(contents, path)),
    },
    problems,
  };
}

function offsetOf(top: Node | null, path: YamlPath): number {
  let node: unknown = top;
  let offset = 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => (item.key as { value?: unknown } | null)?.value === step);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}
