import { compileIndex, diagnose, loadIndex } from '../../matcher/index.ts';
import { pastedBytes } from '../../matcher/read/pasted.ts';
import type { EngineKind } from './engine.ts';

/** The matcher of this project. */
export const faultline: EngineKind = {
  name: 'Faultline',
  build: (sources) => {
    const index = loadIndex(compileIndex([...sources]));
    return (text) => diagnose(pastedBytes(text), index).findings.map(({ issue }) => issue);
  },
};
