import fc from 'fast-check';

const word = fc.constantFrom(
  'plank',
  'nail',
  'error',
  'bench',
  'Run',
  'with:',
  'adhesive',
  'refused',
  '##[group]',
  '{}',
  '│',
  'é',
  '🪚',
);
const noise = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', '\t', '\u001b[31m', '[31merror[0m', '\r', '\\n\\"', '%0A', '$ saw --help', '##[endgroup]'),
);

const telling = fc.constantFrom(
  'nail 7b is bent beyond repair',
  'hammer head came off at swing 12',
  `plank ${'ab'.repeat(20)} does not fit the drawing`,
  'plank oak does not fit the drawing',
  'saw-mill release 3',
  'the bench stopped with mark 41',
  'adhesive refused',
  'pot is empty or dry',
);

/** Lines of a log: noise with some that the sample index knows. */
export const logLines = fc.array(fc.oneof({ arbitrary: noise, weight: 4 }, { arbitrary: telling, weight: 1 }), {
  maxLength: 60,
});

/** Noise that names nothing of the sample index and holds no error word. */
export const harmlessLine = fc.constantFrom(
  'Resolving deltas: 100% (12/12), done.',
  'added 48 packages in 3s',
  '  ✓ renders the list (14 ms)',
  'Compiling library v0.3.1',
  'Step 4/9 : COPY . .',
);
