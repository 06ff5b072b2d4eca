import { describe, expect, test } from 'vitest';
import { EchoDetector, isSpoken } from '../../../src/matcher/read/echo.ts';
import { BEFORE, LOOK_BEHIND, Region, type Line } from '../../../src/matcher/read/region.ts';

/** Which lines of a log are echoes; the text of the line, without what is indented. */
function echoes(...lines: readonly string[]): string[] {
  const region = new Region(new TextEncoder().encode(lines.join('\n')));
  const detector = new EchoDetector(region);
  const echo: string[] = [];
  let line: Line | undefined = region.lineAt(0);
  while (line) {
    if (detector.isEcho(line)) echo.push(line.text.trim());
    line = region.lineAfter(line);
  }
  return echo;
}

const filler = (bytes: number): string[] =>
  Array.from({ length: Math.ceil(bytes / 100) }, (_, at) => String(at).padEnd(99, '.'));

describe("the runner's group of a step", () => {
  test('holds what it was given, up to its end', () => {
    expect(echoes('##[group]Run ./sign', 'fatal: no key', '##[endgroup]', 'fatal: no file')).toEqual([
      '##[group]Run ./sign',
      'fatal: no key',
      '##[endgroup]',
    ]);
  });

  test.each([
    ['times before it', '2026-01-02T03:04:05.6789012Z '],
    ['job, step and time before it', 'build\tSign it\t2026-01-02T03:04:05.6789012Z '],
    ['line numbers before it', '  12 '],
    ['colours in it', '\u001b[36;1m'],
  ])('has %s', (_, before) => {
    const lines = ['##[group]Run ./sign', 'fatal: no key', '##[endgroup]', 'fatal: no file'];
    expect(echoes(...lines.map((line) => before + line))).toHaveLength(3);
  });

  test('ends with the line of its shell, where the end was not copied', () => {
    expect(echoes('##[group]Run ./sign', 'fatal: no key', 'shell: /usr/bin/bash -e {0}')).toContain('fatal: no key');
  });

  test.each([
    ['another step', '##[group]Run ./next'],
    ['another group', '##[group]Fetching'],
    ["the web view's next step", 'Run ./next'],
    ['an error', '##[error]Process completed with exit code 1.'],
    ["the web view's error", 'Error: Process completed with exit code 1.'],
  ])('does not go as far as %s', (_, next) => {
    expect(echoes('##[group]Run ./sign', 'fatal: no key', next, '##[endgroup]')).not.toContain('fatal: no key');
  });

  test('is not open at the end of a log: what was printed may follow at once', () => {
    expect(echoes('##[group]Run ./sign', 'fatal: no key')).toEqual(['##[group]Run ./sign']);
  });

  test('is taken to end where that is too far to look for', () => {
    expect(echoes('##[group]Run ./sign', 'fatal: no key', ...filler(15_000))).not.toContain('fatal: no key');
    expect(echoes('##[group]Run ./sign', 'fatal: no key', ...filler(17_000))).toContain('fatal: no key');
  });

  test('does not reach further than may be looked back', () => {
    const far = filler(LOOK_BEHIND - BEFORE);
    const found = echoes('##[group]Run ./sign', ...far, 'fatal: no key', '##[endgroup]');
    expect(found).toContain(far[0]?.trim());
    expect(found).not.toContain('fatal: no key');
  });

  test('that is no step holds what a program printed', () => {
    expect(echoes('##[group]Fetching', 'fatal: no key', '##[endgroup]')).toEqual([]);
  });
});

describe('a step copied from the web view', () => {
  test('is an echo up to the line of its shell, and only if there is one', () => {
    expect(echoes('Run ./sign', 'fatal: no key', 'shell: /usr/bin/bash -e {0}', 'fatal: no file')).toEqual([
      'Run ./sign',
      'fatal: no key',
      'shell: /usr/bin/bash -e {0}',
    ]);
    expect(echoes('Run ./sign', 'fatal: no key')).toEqual([]);
  });

  test.each(['Run ./next', '##[group]Run ./next', '##[endgroup]', '##[error]Failed.', 'Error: Failed.'])(
    'does not go as far as %j',
    (next) => {
      expect(echoes('Run ./sign', 'fatal: no key', next, 'shell: /usr/bin/bash')).not.toContain('fatal: no key');
    },
  );

  test('is no longer than a script is', () => {
    const lines = (count: number): string[] => Array.from({ length: count }, (_, at) => `line ${String(at)}`);
    expect(echoes('Run ./sign', ...lines(59), 'shell: /usr/bin/bash')).toContain('line 0');
    expect(echoes('Run ./sign', ...lines(61), 'shell: /usr/bin/bash')).not.toContain('line 0');
  });
});

describe('inputs and environment', () => {
  test.each(['with:', 'env:', '  with:  '])('indented below %j are echoes', (head) => {
    expect(echoes(head, '  token: no key', '  more: no file', 'fatal: no key')).toEqual([
      'token: no key',
      'more: no file',
    ]);
  });

  test('coloured below it are no more indented than without their colour', () => {
    expect(echoes('env:', '\u001b[31mfatal: no key\u001b[0m')).toEqual([]);
  });

  test('indented below anything else are not, and neither is what is not indented', () => {
    expect(echoes('Details', '  reason: no key', '    at sign')).toEqual([]);
    expect(echoes('env:', 'fatal: no key', '  reason: no key')).toEqual([]);
  });
});

describe('commands', () => {
  test.each([
    '[command]/usr/bin/git push',
    '+ cosign sign',
    '++ cosign sign',
    '$ cosign sign',
    '➜ cosign sign',
    'PS C:\\work> cosign sign',
    'user@host:~/work$ cosign sign',
    '[user@host work]# cosign sign',
    '2026-01-02T03:04:05.6789012Z [command]/usr/bin/git push',
  ])('%j is one', (line) => {
    expect(echoes(line)).toHaveLength(1);
  });

  test.each(["+ OUTPUT='fatal: there is no key to sign with'", '+', '$', '+1 from me', 'user@host is not known'])(
    '%j is none',
    (line) => {
      expect(echoes(line)).toEqual([]);
    },
  );
});

describe('what somebody says', () => {
  const spoken = (line: string): boolean => isSpoken(line, line.indexOf('no key'));

  test.each([
    'echo "no key"',
    "printf 'no key'",
    'throw new Error("no key")',
    'fmt.Errorf("no key")',
    'if [[ $x =~ "no key" ]]',
    'jq -r .x no key',
    'fix(sign): no key is asked for',
    '- **docs: no key',
    'want error "no key"',
    'this should print `no key`',
  ])('%j is said', (line) => {
    expect(spoken(line)).toBe(true);
  });

  test.each([
    'fatal: no key',
    'echo done; no key',
    'echo "signing" error: no key',
    'prefix: no key',
    'we want a key: no key',
    `echo ${'x'.repeat(60)} "no key`,
    `echo "x" ${'x'.repeat(220)} no key`,
  ])('%j is not', (line) => {
    expect(spoken(line)).toBe(false);
  });

  test('an error before what is said takes nothing from it', () => {
    expect(spoken('error: in line 3: echo "no key"')).toBe(true);
  });

  test('what follows the match says nothing of it', () => {
    expect(spoken('no key: echo "x"')).toBe(false);
  });
});
