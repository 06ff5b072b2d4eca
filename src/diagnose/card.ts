import type { Fills } from '../matcher/fill.ts';

/** What the page shows of one issue beside a finding. The file `/matcher/cards.<hash>.json` holds one for every issue. */
export interface Card {
  readonly title: string;
  readonly toolName: string;
  /** What to do, in one or two sentences. */
  readonly summary: string;
  /** How readers know that the issue is theirs. */
  readonly tell: string;
  /** Path of the issue's page. */
  readonly url: string;
  /** Where the fix begins; `text` is plain, with `code` in backticks. */
  readonly firstStep?: { readonly text: string; readonly code?: string; readonly lang?: string };
  /** Texts in the title and in the code of the first step that caught values take the place of. */
  readonly fills?: Fills;
}

/** The cards by the id of their issue. */
export type Cards = Readonly<Record<string, Card>>;

/** What the page shows of a tool. The file `/matcher/tools.<hash>.json` holds one for every tool. */
export interface ToolCard {
  readonly name: string;
  /** How many known issues it has. */
  readonly issues: number;
  /** Address of a search of its own tracker, to whose end the words go. */
  readonly search?: string;
}

/** The tools by their id. */
export type Tools = Readonly<Record<string, ToolCard>>;
