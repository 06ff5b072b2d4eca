import {
  compileIndex,
  loadIndex,
  type IssueSource,
  type MatchIndex,
  type SignatureSource,
} from '../../src/matcher/index.ts';

/** An issue of which only what matters is told. */
export const sampleIssue = (id: string, toolName: string, rest: Partial<IssueSource>): IssueSource => ({
  id,
  title: id,
  summary: `Mend ${id}.`,
  toolName,
  signatures: [],
  phrases: [],
  frequency: 1,
  consequenceOf: [],
  envelope: false,
  confusedWith: [],
  ...rest,
});

/** A small knowledge base with one issue of each kind that the matcher treats in its own way. */
export const SAMPLE_ISSUES: readonly IssueSource[] = [
  sampleIssue('hammer/bent-nail', 'Hammer', {
    title: 'nail … is bent beyond repair',
    signatures: [{ text: 'nail {nail} is bent beyond repair', strength: 'strong' }],
    phrases: ['the nail went in crooked', 'hammer says nail is bent'],
  }),
  sampleIssue('hammer/loose-head', 'Hammer', {
    signatures: [{ text: 'hammer head came off at swing {count:int}', strength: 'strong' }],
  }),
  sampleIssue('saw/wrong-digest', 'Saw', {
    signatures: [{ text: 'plank {digest:sha} does not fit the drawing', strength: 'strong' }],
  }),
  sampleIssue('saw/not-a-digest', 'Saw', {
    signatures: [{ text: 'plank {name} does not fit the drawing', strength: 'weak', requires: ['saw-mill release'] }],
  }),
  sampleIssue('saw/stopped', 'Saw', {
    signatures: [{ text: 'the bench stopped with mark 41', strength: 'strong' }],
    consequenceOf: ['hammer/bent-nail', 'saw/wrong-digest'],
  }),
  sampleIssue('glue/too-dry', 'Glue', {
    signatures: [
      { text: 'adhesive refused', strength: 'weak' },
      { text: 'pot is empty or dry', strength: 'weak' },
    ],
  }),
  sampleIssue('glue/by-hand', 'Glue', {
    signatures: [{ text: 'adhesive refused', strength: 'strong', excludes: ['automatic brush'] }],
  }),
];

export const sampleIndex = (issues: readonly IssueSource[] = SAMPLE_ISSUES): MatchIndex =>
  loadIndex(compileIndex(issues));

/** An index of one issue for each text, which is its only signature: strong, unless told. Signatures stand in the order of the texts. */
export const knowing = (texts: readonly string[], rest: Partial<SignatureSource> = {}): MatchIndex =>
  sampleIndex(
    texts.map((text, at) =>
      sampleIssue(`t/${String(at + 100)}`, '', { signatures: [{ text, strength: 'strong', ...rest }] }),
    ),
  );
