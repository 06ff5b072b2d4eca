import type { Knowledge, Problem } from '../model.ts';
import { branches } from './branches.ts';
import { brevity } from './brevity.ts';
import { checkedDate } from './checked-date.ts';
import { clashes } from './clashes.ts';
import { duplicateSignature } from './duplicate-signature.ts';
import { fences } from './fences.ts';
import { filler } from './filler.ts';
import { hosts } from './hosts.ts';
import { ids } from './ids.ts';
import { links } from './links.ts';
import { official } from './official.ts';
import { options } from './options.ts';
import { ownSample } from './own-sample.ts';
import { phraseFound } from './phrase-found.ts';
import { phrases } from './phrases.ts';
import { placeholders } from './placeholders.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { references } from './references.ts';
import type { CorpusText, Rule } from './rule.ts';
import { samples } from './samples.ts';
import { sections } from './sections.ts';
import { sentences } from './sentences.ts';
import { signatureFires } from './signature-fires.ts';
import { tables } from './tables.ts';
import { templates } from './templates.ts';
import { tools } from './tools.ts';
import { makeTrial } from './trial.ts';
import { unfinished } from './unfinished.ts';
import { unrelated } from './unrelated.ts';

export { CODES } from './codes.ts';
export { LANGUAGES } from './fences.ts';
export type { CheckContext, CorpusText, Rule } from './rule.ts';

const RULES: readonly Rule[] = [
  ids,
  tools,
  references,
  checkedDate,
  phrases,
  unfinished,
  sections,
  samples,
  fences,
  plainMarkdown,
  tables,
  links,
  hosts,
  branches,
  placeholders,
  options,
  official,
  templates,
  duplicateSignature,
  ownSample,
  signatureFires,
  clashes,
  unrelated,
  phraseFound,
  sentences,
  filler,
  brevity,
];

/**
 * Everything that is wrong with the content, in the order of files and lines. Empty: it can be built.
 * @param pages files of pages, from the project's root: only what is wrong with these, in a small part of the time
 */
export function checkContent(
  knowledge: Knowledge,
  corpus: readonly CorpusText[],
  today = isoDay(new Date()),
  pages?: ReadonlySet<string>,
): Problem[] {
  const isAsked = ({ file }: { readonly file: string }): boolean => pages?.has(file) ?? true;
  const context = { knowledge, corpus, today, trial: makeTrial(knowledge, isAsked) };
  const problems = [...knowledge.problems, ...RULES.flatMap((rule) => [...rule(context)])].filter(isAsked);
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
