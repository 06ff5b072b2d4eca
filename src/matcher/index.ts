/** The matcher: tells from an error log which known issue it shows. Pure TypeScript, without imports from outside. */
export { compileIndex, INDEX_VERSION, type IndexFile } from './compile.ts';
export { fillIn, isFillable, isFillableName, replacementsOf, standsIn, type Fills, type Piece } from './fill.ts';
export { loadIndex, type MatchIndex } from './load.ts';
export { deliberateOn, diagnose, Diagnoser } from './diagnose.ts';
export { unfold } from './unfold.ts';
export { parseTemplate, TemplateError, type Hole, type HoleType, type Template } from './template.ts';
export type {
  Confidence,
  Diagnosis,
  Evidence,
  Finding,
  IssueSource,
  LogLine,
  SignatureSource,
  Verdict,
} from './types.ts';
