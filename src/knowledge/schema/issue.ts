import { z } from 'zod';
import { issueId, toolId } from './ids.ts';
import { checkedAgainst, reference, sentence } from './shared.ts';

/** Where in a release an issue shows itself, in the order in which a release passes them. */
export const PHASES = ['setup', 'build', 'hash', 'sign', 'attest', 'publish', 'verify', 'scan'] as const;

/** How often the issue is met, most frequent first. */
export const FREQUENCIES = ['very-high', 'high', 'medium', 'low'] as const;

const literal = z.string().min(1).describe('Literal text; compared without regard to case and white space.');

const signature = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .describe(
        'The text as the tool prints it. `{name}` or `{name:type}` stands for what varies; `{{` and `}}` are braces.',
      ),
    strength: z
      .enum(['strong', 'weak'])
      .describe(
        'strong: this text alone proves the issue. weak: a shared or generic text; it needs `requires` or a second sign.',
      ),
    requires: z
      .array(literal)
      .min(1)
      .optional()
      .describe('Text of which at least one must stand elsewhere in the log for this signature to count.'),
    excludes: z
      .array(literal)
      .min(1)
      .optional()
      .describe('Text of which none may stand anywhere in the log; it would mean another cause.'),
    source: z.string().min(1).describe('Where the text is printed: repository, file and version, or a thread.'),
  })
  .describe('One text by which the matcher recognises the issue.');

const confusable = z.strictObject({
  id: issueId.describe('The issue that looks alike.'),
  tell: z.string().min(1).describe('What tells the other one apart, as a clause: "the tag exists but is a draft".'),
});

/** Frontmatter of `content/issues/<tool>/<name>.mdx`. Unknown keys are refused. */
export const issueSchema = z.strictObject({
  title: z
    .string()
    .min(5)
    .max(120)
    .describe('The error as printed, trimmed to its distinctive part; or the symptom, where nothing is printed.'),
  tool: toolId.describe('The tool that the issue belongs to; must be in content/tools.yaml and match the folder.'),
  phase: z.enum(PHASES).describe('The phase of a release in which it shows.'),
  summary: sentence
    .max(240)
    .describe('One or two short sentences: what to do. Shown on the card of a finding and in lists.'),
  tell: sentence.max(240).describe('One or two short sentences: how a reader knows that this is their problem.'),
  signatures: z
    .array(signature)
    .default([])
    .describe('Texts that the tool prints. May be empty only where nothing is printed.'),
  phrases: z.array(z.string().min(8)).default([]).describe('How people put the problem in their own words.'),
  consequenceOf: z.array(issueId).default([]).describe('Issues of which this one is, or can be, only the follow-up.'),
  envelope: z
    .literal(true)
    .optional()
    .describe('Its text only says that something inside failed: any error that stands above it is its cause.'),
  confusedWith: z.array(confusable).default([]).describe('Issues that look alike, each with what tells them apart.'),
  frequency: z.enum(FREQUENCIES).describe('How common it is.'),
  affects: z.string().min(3).max(200).describe('Versions that show it, in words: "generator v1.2.1 and later".'),
  references: z
    .array(reference)
    .min(1)
    .describe('Sources: source files pinned to a tag or commit, official docs, threads.'),
  checked: checkedAgainst,
  aliases: z.array(issueId).default([]).describe('Other ids that lead to this page.'),
  replacedBy: issueId.optional().describe('The page that replaced this one; this one stays and points on.'),
  retired: sentence.optional().describe('Why the issue no longer occurs; the page stays and says so.'),
});

export type IssueData = z.infer<typeof issueSchema>;
export type SignatureData = IssueData['signatures'][number];
export type Phase = (typeof PHASES)[number];
export type Frequency = (typeof FREQUENCIES)[number];
