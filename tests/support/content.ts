import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeTrial } from '../../src/knowledge/checks/trial.ts';
import type { CorpusText, Rule } from '../../src/knowledge/checks/rule.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Knowledge } from '../../src/knowledge/model.ts';

const TOOLS = `groups:
  - id: signing
    name: Signing
tools:
  - id: signer
    name: Signer
    group: signing
    description: Signs files in a release.
    homepage: https://signer.example
    docs: https://signer.example/docs
    source: https://github.com/OWNER/signer
`;

/** Frontmatter of a page that no rule objects to, line by line; tests replace lines of it. */
const ISSUE = `---
title: 'key {0} has no secret half'
tool: signer
phase: sign
summary: Import the secret key before you sign.
tell: The line names a key that begins with 0x.
signatures:
  - text: 'signer: key {1} has no secret half'
    strength: strong
    source: OWNER/signer sign.c at v1.2.3
phrases:
  - signer cannot find the private key {0}
frequency: low
affects: all versions
references:
  - title: sign.c
    url: https://github.com/OWNER/signer/blob/v1.2.3/sign.c
checked:
  date: '2026-03-14'
  against: signer v1.2.3
---

## Symptom

\`\`\`log
signer: key {2} has no secret half
\`\`\`

## Cause

The public half alone was imported.

## Fix

1. Import the secret key.

   \`\`\`sh
   signer import secret.key
   \`\`\`

## Verify

\`\`\`text
signer: done
\`\`\`
`;

/** Text of a good issue about the key `name`, with every `[from, to]` replaced; a `from` that does not occur is a mistake of the test. */
export function issueText(name = 'alpha', ...replaced: readonly (readonly [from: string, to: string])[]): string {
  const filled = ISSUE.replaceAll('{0}', name).replaceAll('{1}', `${name}-{id:hex}`).replaceAll('{2}', `${name}-0f3a`);
  return replaced.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The sample does not contain: ${from}`);
    return text.replace(from, () => to);
  }, filled);
}

/** Knowledge of a project that consists of these files, by path, and a tools.yaml with the tool `signer`. */
export function knowledgeOf(files: Readonly<Record<string, string>>): Knowledge {
  const root = mkdtempSync(join(tmpdir(), 'faultline-'));
  try {
    for (const [path, text] of Object.entries({
      'content/tools.yaml': TOOLS,
      'content/options.yaml': 'programs: []',
      ...files,
    })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return loadKnowledge(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Knowledge of one good page, `signer/alpha`, with replacements, and of other files. */
export function knowledgeWith(
  replaced: readonly (readonly [from: string, to: string])[],
  files: Readonly<Record<string, string>> = {},
): Knowledge {
  return knowledgeOf({ 'content/issues/signer/alpha.mdx': issueText('alpha', ...replaced), ...files });
}

/** What a rule says of the content, as `code line` in its order. Fails where the content cannot even be read. */
export function said(rule: Rule, knowledge: Knowledge, corpus: readonly CorpusText[] = []): string[] {
  if (knowledge.problems.length > 0) throw new Error(JSON.stringify(knowledge.problems));
  const context = { knowledge, corpus, today: '2026-03-15', trial: makeTrial(knowledge) };
  return [...rule(context)].map(({ code, line }) => `${code} ${line}`);
}
