import { PHASES, type Phase } from '../knowledge/schema/index.ts';

/** A phase of a release, as the pages name it. */
export interface PhaseWords {
  readonly id: Phase;
  readonly name: string;
  /** What happens in it, in one sentence. */
  readonly what: string;
}

const WORDS: Readonly<Record<Phase, Omit<PhaseWords, 'id'>>> = {
  setup: { name: 'Set up', what: 'Runners, tokens, permissions and tools are made ready, before anything is built.' },
  build: { name: 'Build', what: 'The source becomes the files that people will download.' },
  hash: { name: 'Hash', what: 'The files get their checksums, by which everything after refers to them.' },
  sign: { name: 'Sign', what: 'Files and images are signed, with a key or with a short-lived identity.' },
  attest: { name: 'Attest', what: 'Provenance is made: who built what, from which source, and how.' },
  publish: { name: 'Publish', what: 'Files, images and packages go to a release page or a registry.' },
  verify: { name: 'Verify', what: 'Signatures, provenance and checksums are checked, by you or by your users.' },
  scan: { name: 'Scan', what: 'Bots and scanners look at the repository and rate what they find.' },
};

/** The phases in the order in which a release passes them. */
export const phases: readonly PhaseWords[] = PHASES.map((id) => ({ id, ...WORDS[id] }));

/** Path of the list of a phase's issues. */
export const phasePath = (id: Phase): string => `/phases/${id}/`;
