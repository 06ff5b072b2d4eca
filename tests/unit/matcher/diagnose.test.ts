import { describe, expect, test } from 'vitest';
import { compileIndex, diagnose, loadIndex } from '../../../src/matcher/index.ts';
import { gist } from '../../support/findings.ts';
import { SAMPLE_ISSUES, sampleIndex, sampleIssue } from '../../support/sample-index.ts';

const index = sampleIndex();
const DIGEST = 'ab'.repeat(20);

/** The lines of one step of a job, as GitHub's runner marks them. */
const step = (...lines: string[]): string[] => ['##[group]Run saw', '##[endgroup]', ...lines];

describe('what a line proves', () => {
  test('a strong template, whole, is certain, and its values are caught', () => {
    const { verdict, findings } = diagnose('one\nError: nail 7b is bent beyond repair\nthree', index);
    expect(verdict).toBe('known');
    expect(findings).toMatchObject([
      {
        issue: 'hammer/bent-nail',
        confidence: 'certain',
        values: { nail: '7b' },
        lines: [2],
        evidence: { line: 2, lastLine: 2, text: 'Error: nail 7b is bent beyond repair', start: 7, end: 36 },
      },
    ]);
  });

  test('a typed placeholder tells two causes of one text apart', () => {
    expect(gist(diagnose(`plank ${DIGEST} does not fit the drawing`, index))).toEqual(['saw/wrong-digest certain']);
    expect(gist(diagnose('saw-mill release 3\nplank oak does not fit the drawing', index))).toEqual([
      'saw/not-a-digest likely',
    ]);
  });

  test('without the context that it requires a weak text is only worth a look', () => {
    expect(gist(diagnose('cut one\nplank oak does not fit the drawing', index))).toEqual(['saw/not-a-digest possible']);
  });

  test('two weak texts of one issue bear each other out', () => {
    const text = 'automatic brush on\nadhesive refused\npot is empty or dry';
    expect(gist(diagnose(text, index))).toEqual(['glue/too-dry likely']);
  });

  test('a text that another cause is known by excludes', () => {
    expect(gist(diagnose('adhesive refused', index))[0]).toBe('glue/by-hand certain');
    expect(gist(diagnose('automatic brush on\nadhesive refused', index))).toEqual(['glue/too-dry possible']);
  });

  test('a number that goes on is another number', () => {
    expect(diagnose('the bench stopped with mark 412', index).verdict).not.toBe('known');
  });
});

describe('echoes', () => {
  test.each([
    ['a group of the runner', '##[group]Run saw\nnail 7b is bent beyond repair\n##[endgroup]\nfine'],
    ['inputs of a step', 'Run makers/saw@v1\n  with:\n    error_message: nail 7b is bent beyond repair\n    depth: 3'],
    [
      'a script in the web view',
      'Run set -e\nset -e\nnail 7b is bent beyond repair\nshell: /usr/bin/bash -e {0}\nfine',
    ],
    ['a traced command', 'set\n+ test 7b = nail 7b is bent beyond repair\nfine'],
    ['source code', 'set\necho "nail 7b is bent beyond repair"\nfine'],
  ])('a text in %s is not an error', (_, log) => {
    expect(diagnose(log, index).findings).toEqual([]);
  });

  test('somebody who enters only that line is shown what it means, as no more than possible', () => {
    const echo = 'echo "nail 7b is bent beyond repair"';
    expect(gist(diagnose(echo, index))).toEqual(['hammer/bent-nail possible']);
    expect(gist(diagnose(`${echo} ${'x'.repeat(900)}`, index))).toEqual(['hammer/bent-nail possible']);
  });

  test('a traced command is an echo, what a traced assignment holds is not', () => {
    const traced = (line: string): string[] => gist(diagnose(`sawing\n${line}`, index));
    expect(traced("+ hammer --say 'nail 7b is bent beyond repair'")).toEqual([]);
    expect(traced("+ output='Error: nail 7b is bent beyond repair'")).toEqual(['hammer/bent-nail certain']);
  });

  test('a bullet before a line is no prompt', () => {
    expect(gist(diagnose('sawing\n❯ nail 7b is bent beyond repair', index))).toEqual(['hammer/bent-nail certain']);
  });

  test('what follows a group that is never closed may have been printed', () => {
    const [finding] = diagnose('##[group]Run saw\nnail 7b is bent beyond repair\n##[error]exit code 1', index).findings;
    expect(finding?.confidence).toBe('certain');
  });

  test('the same text after the echo is one', () => {
    const log = '##[group]Run saw\nnail {n} is bent beyond repair\n##[endgroup]\nnail 7b is bent beyond repair';
    expect(diagnose(log, index).findings).toMatchObject([{ issue: 'hammer/bent-nail', evidence: { line: 4 } }]);
  });
});

describe('order', () => {
  test('a known consequence is folded under its cause, wherever it stands', () => {
    const log = 'the bench stopped with mark 41\nnail 7b is bent beyond repair';
    expect(diagnose(log, index).findings).toMatchObject([
      { issue: 'hammer/bent-nail', consequences: [{ issue: 'saw/stopped', confidence: 'certain' }] },
    ]);
  });

  test('without its cause a consequence stands for itself', () => {
    expect(gist(diagnose('the bench stopped with mark 41', index))).toEqual(['saw/stopped certain']);
  });

  test('an error comes before a warning', () => {
    const log = 'Warning: nail 7b is bent beyond repair\nError: hammer head came off at swing 12';
    expect(gist(diagnose(log, index))).toEqual(['hammer/loose-head certain', 'hammer/bent-nail likely']);
  });
});

describe('what does not stop a log', () => {
  const told = (log: string): string[] => gist(diagnose(log, index));

  test.each([
    ['a warning', 'sawing\nWarning: nail 7b is bent beyond repair'],
    ['a warning of a logger', 'sawing\ntime="2026-03-04T05:06:07Z" level=warning msg="nail 7b is bent beyond repair"'],
    ['a warning of a service', 'sawing\n bench Warning nail 7b is bent beyond repair'],
    ['what is tried again', 'sawing\nError: nail 7b is bent beyond repair, retrying in 5 s'],
    ['what is passed over', 'sawing\nfalling back to glue: nail 7b is bent beyond repair'],
  ])('%s is not certain', (_, log) => {
    expect(told(log)).toEqual(['hammer/bent-nail likely']);
  });

  test('alone it is what somebody asks about', () => {
    expect(told('Warning: nail 7b is bent beyond repair')).toEqual(['hammer/bent-nail certain']);
  });

  const bent = 'nail 7b is bent beyond repair';
  const failure = '##[error]Process completed with exit code 1.';

  test('a step that reports no error and is followed by another one did not fail', () => {
    expect(told([...step(bent), ...step('hammering', failure)].join('\n'))).toEqual(['hammer/bent-nail possible']);
    expect(told([...step(bent, failure), ...step('cleaning')].join('\n'))).toEqual(['hammer/bent-nail certain']);
    expect(told([...step('sawing'), ...step(bent, failure)].join('\n'))).toEqual(['hammer/bent-nail certain']);
  });

  test('of two places the one in the step that failed is shown', () => {
    const log = [...step(bent), ...step('hammering', bent, failure)].join('\n');
    expect(diagnose(log, index).findings).toMatchObject([{ confidence: 'certain', evidence: { line: 7 } }]);
  });
});

describe('what is near', () => {
  test('a truncated text is found, but never certain', () => {
    expect(gist(diagnose('…and then nail 7b is bent beyond rep', index))[0]).toMatch(/^hammer\/bent-nail (?!certain)/);
    expect(gist(diagnose('the bench stopped with ma', index))[0]).toMatch(/^saw\/stopped (?!certain)/);
  });

  test('a number that goes on is another number', () => {
    const signatures = [{ text: 'the saw stopped with code 1', strength: 'strong' as const }];
    const stopped = sampleIndex([sampleIssue('saw/one', 'x', { signatures })]);
    const text = (code: string): string => `x\n${'y\n'.repeat(400)}the saw stopped with code ${code}`;
    expect(gist(diagnose(text('1'), stopped))).toEqual(['saw/one certain']);
    expect(gist(diagnose(text('128'), stopped))).toEqual([]);
  });

  test('another code in the log says nothing against a text that stands there whole', () => {
    const jammed = sampleIndex([
      sampleIssue('saw/jammed', 'Saw', { signatures: [{ text: 'the saw jammed with code 7', strength: 'strong' }] }),
    ]);
    const log = [...step('the saw jammed with code 7'), ...step('y\n'.repeat(400), '##[error]stopped with code 1')];
    expect(gist(diagnose(log.join('\n'), jammed))).toEqual(['saw/jammed possible']);
  });

  test('a retyped text with a word changed is found', () => {
    expect(gist(diagnose('the hammer head has come off at swing number 12', index))[0]).toMatch(/^hammer\/loose-head/);
  });

  test('a phrase in one’s own words is answered, and said to be likely only where it is known', () => {
    expect(gist(diagnose('hammer says the nail is bent', index))[0]).toBe('hammer/bent-nail likely');
    expect(gist(diagnose('nail crooked', index))[0]).toBe('hammer/bent-nail possible');
  });
});

describe('not known', () => {
  test('an unrelated log is not diagnosed; its most error-like lines are named, without echoes and generic ends', () => {
    const log = [
      'Compiling',
      '$ make all',
      'error: cannot open frobnicator.cfg',
      'Process completed with exit code 1.',
    ].join('\n');
    const { verdict, findings, errorLines } = diagnose(log, index);
    expect(verdict).toBe('unknown');
    expect(findings).toEqual([]);
    expect(errorLines[0]).toEqual({ line: 3, text: 'error: cannot open frobnicator.cfg' });
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\n'],
    ['a NUL', '\0'],
  ])('%s is not known', (_, text) => {
    expect(diagnose(text, index)).toMatchObject({ verdict: 'unknown', findings: [], errorLines: [] });
  });
});

test('an index of another version is refused with what to do', () => {
  expect(() => loadIndex({ ...compileIndex([]), version: 0 })).toThrow(/reload the page/);
});

test('a text deep in a long script that the runner repeats is no error', () => {
  const script = Array.from({ length: 400 }, (_, line) => `  step_${String(line)} --flag value`).join('\n');
  const log = `##[group]Run set -e\n${script}\nnail 7b is bent beyond repair\n${script}\n##[endgroup]\nfine`;
  expect(diagnose(log, index).findings).toEqual([]);
});

describe('a line that says the opposite is at most worth a look', () => {
  const empty = sampleIssue('glue/empty', 'Glue', {
    signatures: [{ text: 'the brown pot holds no adhesive that could be spread', strength: 'strong' }],
  });
  const both = sampleIndex([...SAMPLE_ISSUES, empty]);

  test.each(['plank oak does quite fit the drawing', 'the brown pot holds adhesive that could be spread'])(
    '%s',
    (line) => {
      const [opposite] = diagnose(`one\n${line}\nthree`, both).findings;
      expect(opposite?.confidence ?? 'possible').toBe('possible');
    },
  );
});

test.each([2, 4])('a message in a narrow box is read over %i more lines', (more) => {
  const words = 'adhesive cannot be spread over a plank that was never sanded by hand'.split(' ');
  const box = sampleIndex([
    sampleIssue('glue/unsanded', 'Glue', { signatures: [{ text: words.join(' '), strength: 'strong' }] }),
  ]);
  const width = Math.ceil(words.length / (more + 1));
  const lines = Array.from({ length: more + 1 }, (_, at) => words.slice(at * width, (at + 1) * width).join(' '));
  const log = ['> first', ...lines.map((line) => `         ${line.padEnd(40)}`), 'last'].join('\n');
  expect(diagnose(log, box).findings).toMatchObject([
    { issue: 'glue/unsanded', confidence: 'certain', evidence: { line: 2, lastLine: 2 + more } },
  ]);
});
