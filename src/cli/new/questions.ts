import { FREQUENCIES, PHASES } from '../../knowledge/schema/index.ts';

/** What the scaffold of an issue is made from; an empty answer leaves a mark that the checks refuse. */
export interface Answers {
  readonly title: string;
  readonly line: string;
  readonly source: string;
  readonly phrase: string;
  readonly phase: string;
  readonly frequency: string;
  readonly summary: string;
  readonly tell: string;
  readonly affects: string;
  readonly url: string;
  readonly against: string;
}

/** A question and, where only some answers will do, these. */
export interface Question {
  readonly key: keyof Answers;
  readonly text: string;
  readonly choices?: readonly string[];
}

/** In the order in which a writer comes to know the answers. */
export const QUESTIONS: readonly Question[] = [
  { key: 'line', text: 'The line that the tool prints, whole (empty: it prints nothing):' },
  { key: 'title', text: 'Title: its distinctive part, or the symptom in words:' },
  { key: 'source', text: 'Where it is printed (repository, file and version):' },
  { key: 'phrase', text: 'How somebody would ask for help in a chat:' },
  { key: 'phase', text: 'Phase of the release:', choices: PHASES },
  { key: 'frequency', text: 'How common it is:', choices: FREQUENCIES },
  { key: 'summary', text: 'What to do, in one sentence with a full stop:' },
  { key: 'tell', text: 'How a reader knows that it is theirs, in one sentence with a full stop:' },
  { key: 'affects', text: 'Versions that show it:' },
  { key: 'url', text: 'Address of the source that you checked (https, at a tag or commit):' },
  { key: 'against', text: 'What you checked it against (tool and version):' },
];
