import { describe, expect, test } from 'vitest';
import { findClues, type Clues } from '../../../../src/diagnose/clues/clues.ts';
import { Recorder } from '../../../../src/diagnose/log/recorder.ts';
import type { Section } from '../../../../src/diagnose/log/section.ts';
import { diagnose } from '../../../../src/matcher/index.ts';
import { sampleIndex } from '../../../support/sample-index.ts';

const index = sampleIndex();

async function cluesOf(text: string, sections: readonly Section[] = []): Promise<Clues | undefined> {
  const recorder = new Recorder();
  recorder.push(new TextEncoder().encode(text));
  return findClues(diagnose(text, index), { log: recorder.finish(), sections, index });
}

const QUIET = 'all is well\n'.repeat(3000);

test('a log that is known needs none', async () => {
  expect(await cluesOf('nail 7 is bent beyond repair\nexit')).toBeUndefined();
});

test('the line, the command before it, its step and its tool are found in the middle of a long log', async () => {
  const failing = '$ hammer --nail 3\nfatal: the anvil is upside down here\n';
  const sections = [
    { line: 1, group: 'build', name: 'Set up' },
    { line: 3001, group: 'build', name: 'Forge' },
  ];
  expect(await cluesOf(`${QUIET}${failing}${QUIET}`, sections)).toEqual({
    reason: { line: 3002, text: 'fatal: the anvil is upside down here' },
    command: { line: 3001, text: 'hammer --nail 3' },
    tool: 'hammer',
    place: 'build › Forge',
    near: [],
    words: 'fatal the anvil is upside down here',
  });
});

test('a command of another step is not taken for that of this one', async () => {
  const sections = [
    { line: 1, group: 'build', name: 'Set up' },
    { line: 2, group: 'build', name: 'Forge' },
  ];
  const clues = await cluesOf('$ hammer --nail 3\nfatal: the anvil is upside down here\n', sections);
  expect(clues?.command).toBeUndefined();
  expect(clues?.tool).toBeUndefined();
});

test('the words hold no secret', async () => {
  const token = `npm_${'a1B2c3D4e5F6'.repeat(3)}`;
  const clues = await cluesOf(`fatal: registry refused the token ${token} of jane@mail.example\n`);
  expect(clues?.words).toBe('fatal registry refused the token of');
});

test('where no line looks like an error, there is nothing to tell', async () => {
  expect(await cluesOf('one\ntwo\nthree\n')).toEqual({ near: [], words: '' });
});

describe('the tool', () => {
  test.each([
    ['/opt/bin/hammer --all', 'hammer'],
    ['sudo FORCE=1 hammer', 'hammer'],
    ['cd forge && saw plank', 'saw'],
    ['python3 -m glue dry', 'glue'],
    ['acme/setup-saw@v2', 'saw'],
  ])('of the command %j', async (command, tool) => {
    expect((await cluesOf(`##[group]Run ${command}\n##[endgroup]\nfatal: it is upside down\n`))?.tool).toBe(tool);
  });

  test.each(['make hammer', 'frob --with saw', 'python3 hammer.py', 'mkdir saw'])(
    'is not told by %j',
    async (command) => {
      expect(
        (await cluesOf(`##[group]Run ${command}\n##[endgroup]\nfatal: it is upside down\n`))?.tool,
      ).toBeUndefined();
    },
  );

  test('is told by who speaks', async () => {
    expect((await cluesOf('saw: cannot open the drawer of the bench\n'))?.tool).toBe('saw');
  });
});
