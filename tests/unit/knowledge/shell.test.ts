import { describe, expect, test } from 'vitest';
import { commandsOf, scriptsOf, scriptsOfDockerfile } from '../../../src/knowledge/shell.ts';

const words = (script: string): string[][] => commandsOf(script).map((command) => [...command.words]);

describe('commands of a script', () => {
  test.each([
    ['one', 'gh release view v1.2.3', [['gh', 'release', 'view', 'v1.2.3']]],
    ['on two lines', 'gh release \\\n  view', [['gh', 'release', 'view']]],
    ['a pipe, a list, an alternative', 'a -x | b && c; d || e', [['a', '-x'], ['b'], ['c'], ['d'], ['e']]],
    ['quotation marks', `echo 'a; b' "c | d"`, [['echo', 'a; b', 'c | d']]],
    ['a comment', 'a # b; c\nd', [['a'], ['d']]],
    ['a hash that is no comment', 'a b#c', [['a', 'b#c']]],
    ['variables set for it', 'A=1 B="x y" cmd --z', [['cmd', '--z']]],
    ['only a variable', 'A=1', []],
    [
      'a wrapper with options',
      'sudo -u me --login gpg -k',
      [
        ['sudo', '-u', 'me', '--login'],
        ['gpg', '-k'],
      ],
    ],
    [
      'options up to --',
      'npx --yes --package a -- b --c',
      [
        ['npx', '--yes', '--package', 'a'],
        ['b', '--c'],
      ],
    ],
    [
      'one wrapper behind another',
      'xargs -P 8 -I F env A=1 b F',
      [
        ['xargs', '-P', '8', '-I', 'F'],
        ['b', 'F'],
      ],
    ],
    [
      'what find runs',
      'find . -exec a --b {} \\;',
      [
        ['find', '.', '-exec'],
        ['a', '--b', '{}', '\\;'],
      ],
    ],
    ['programs before it', 'sudo env A=1 gpg --import', [['gpg', '--import']]],
    ['keywords', 'if ! grep -q x f; then exit 1; fi', [['grep', '-q', 'x', 'f'], ['exit', '1'], ['fi']]],
    ['a substitution', 'echo $(git tag --list)', [['echo'], ['git', 'tag', '--list']]],
    [
      'a substitution in quotation marks',
      'echo "$(git tag --list)"',
      [
        ['git', 'tag', '--list'],
        ['echo', '$(git tag --list)'],
      ],
    ],
    ['redirections', 'a >out 2>&1 <in', [['a', '>out', '2>&1', '<in']]],
    ['expressions of a workflow', 'a "${{ github.ref }}" ${B:-c d}', [['a', '${{ github.ref }}', '${B:-c d}']]],
  ])('%s', (_, script, expected) => {
    expect(words(script)).toEqual(expected);
  });
  test('with the lines on which they begin', () => {
    expect(commandsOf('a\n\n# b\nc \\\n  d\ne').map(({ line }) => line)).toEqual([0, 3, 5]);
  });
});

describe('scripts of a workflow', () => {
  test('those of run and script, wherever they stand', () => {
    const yaml = 'jobs:\n  x:\n    steps:\n      - run: a\n      - run: |\n          b\n          c\n  script: d\n';
    expect(scriptsOf(yaml)).toEqual(['a', 'b\nc\n', 'd']);
  });
  test('lists of GitLab', () => {
    expect(scriptsOf('x:\n  script:\n    - a\n    - b\n  before_script: [c]\n')).toEqual(['a', 'b', 'c']);
  });
  test('none where it is no YAML', () => {
    expect(scriptsOf('a: [')).toEqual([]);
    expect(scriptsOf('')).toEqual([]);
  });
});

test('scripts of a Dockerfile', () => {
  const text = 'FROM a\nRUN b \\\n  && c\nRUN --mount=type=secret,id=x d\nRUN ["e"]\nCOPY --from=f g h\n';
  expect(scriptsOfDockerfile(text)).toEqual(['b \\\n  && c', 'd']);
});
