import { expect, test } from 'vitest';
import { layOut, type Bundle, type Listed } from '../../../../src/diagnose/input/run-layout.ts';

const listed = (...files: (string | readonly [path: string, size: number])[]): Listed[] =>
  files.map((file) => (typeof file === 'string' ? { path: file, size: 10 } : { path: file[0], size: file[1] }));

const brief = (bundles: readonly Bundle<Listed>[]): string[] =>
  bundles.map(({ name, parts }) => `${name}: ${parts.map((part) => part.name || part.file.path).join(', ')}`);

test('an archive of a run becomes its jobs and their steps, each text once', () => {
  const { jobs, others } = layOut(
    listed(
      ['1_publish.txt', 20],
      ['0_build (ubuntu, 20).txt', 36],
      'build (ubuntu, 20)/system.txt',
      'build (ubuntu, 20)/10_Post Check out.txt',
      'build (ubuntu, 20)/2_Check out.txt',
      ['build (ubuntu, 20)/1_Set up job.txt', 19],
      'publish/1_Set up job.txt',
      'publish/2_Run npm publish.txt',
    ),
  );
  expect(brief(jobs)).toEqual([
    'build (ubuntu, 20): Before the first step, Set up job, Check out, Post Check out',
    'publish: Set up job, Run npm publish',
  ]);
  expect(others).toEqual([]);
});

test('where steps are missing, the log of the whole job is taken', () => {
  const files = listed(['0_build.txt', 100], ['build/1_Set up job.txt', 40], ['build/system.txt', 7]);
  expect(brief(layOut(files).jobs)).toEqual(['build: Before the first step, 0_build.txt']);
});

test('the log of a whole job may begin with what the service says', () => {
  const files = listed(['0_build.txt', 47], ['build/1_Set up job.txt', 40], ['build/system.txt', 7]);
  expect(brief(layOut(files).jobs)).toEqual(['build: Before the first step, Set up job']);
});

test('jobs of which there is only the one or the other are there too', () => {
  const files = listed('0_a.txt', 'a/1_x.txt', '-2_old.txt', '3_alone.txt', 'steps/1_y.txt', 'steps/2_z.txt');
  expect(brief(layOut(files).jobs)).toEqual(['old: -2_old.txt', 'a: x', 'alone: 3_alone.txt', 'steps: y, z']);
});

test('a long name is cut in the folder', () => {
  const name = 'x'.repeat(120);
  const files = listed([`0_${name}.txt`, 10], `${name.slice(0, 90)}/1_step.txt`);
  expect(brief(layOut(files).jobs)).toEqual([`${name.slice(0, 90)}: step`]);
});

test('two runs keep apart', () => {
  const files = listed('a/0_build.txt', 'a/build/1_x.txt', 'b/0_build.txt', 'b/build/1_x.txt');
  expect(brief(layOut(files).jobs)).toEqual(['a/build: x', 'b/build: x']);
});

test('other files come by folder and name, numbers as numbers, without what systems leave behind', () => {
  const { jobs, others } = layOut(
    listed('part 10.log', 'part 2.log', 'sub/b.log', 'sub/a.log', '__MACOSX/sub/._a.log', '.DS_Store', 'sub/Thumbs.db'),
  );
  expect(jobs).toEqual([]);
  expect(brief(others)).toEqual([': part 2.log, part 10.log', 'sub: a.log, b.log']);
});
