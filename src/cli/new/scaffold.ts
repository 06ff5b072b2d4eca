import { stringify } from 'yaml';
import type { Answers } from './questions.ts';

/** A page with the answers in their places; what was not answered says TODO, which the checks refuse (FL111). */
export function scaffold(tool: string, answers: Answers, today: string): string {
  const frontmatter = {
    title: answers.title || 'TODO: the error as printed',
    tool,
    phase: answers.phase,
    summary: answers.summary || 'TODO: what to do.',
    tell: answers.tell || 'TODO: how a reader knows that this is theirs.',
    signatures: answers.line === '' ? [] : [signature(answers)],
    phrases: [answers.phrase || 'TODO: how people ask for it'],
    frequency: answers.frequency,
    affects: answers.affects || 'TODO: versions',
    references: [{ title: 'TODO: what the reader finds there', url: answers.url || 'https://TODO.example/' }],
    checked: { date: today, against: answers.against || 'TODO: tool and version' },
  };
  return `---\n${stringify(frontmatter, { lineWidth: 0, singleQuote: true, schema: 'yaml-1.1' })}---\n\n${body(answers)}`;
}

function signature({ line, source }: Answers): Record<string, string> {
  return {
    text: line.replaceAll('{', '{{').replaceAll('}', '}}'),
    strength: 'strong',
    source: source || 'TODO: repository, file and version',
  };
}

function body({ line }: Answers): string {
  const sample = line === '' ? '' : `\`\`\`log\n${line}\n\`\`\`\n\n`;
  return `## Symptom

${sample}TODO: the job and step in which it stands.

## Cause

TODO: why it happens, in one or two short paragraphs.

## Fix

1. TODO: the step that mends most cases.

   \`\`\`sh
   TODO
   \`\`\`

## Verify

TODO: a command, and what it prints when it is right.

\`\`\`text
TODO
\`\`\`
`;
}
