import { h, type Child, type Element } from './hast.ts';
import { codeLine } from './lines.ts';

/** Part of a line that a match rests on: `line` from 1; `start` and `end` in UTF-16 units. */
export interface MatchedLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Lines of what a tool printed, as plain text; the matched ones marked. */
export function terminalLines(text: string, matched: readonly MatchedLine[]): Element[] {
  return text.split('\n').map((line, index) => {
    const match = matched.find((candidate) => candidate.line === index + 1);
    return match ? codeLine(line, marked(line, match), 'span', 'hit') : codeLine(line, line === '' ? [] : [line]);
  });
}

function marked(line: string, { start, end }: MatchedLine): (Child | string)[] {
  return [line.slice(0, start), h('mark', {}, line.slice(start, end)), line.slice(end)].filter((part) => part !== '');
}
