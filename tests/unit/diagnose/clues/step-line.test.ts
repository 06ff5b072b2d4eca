import { describe, expect, test } from 'vitest';
import { stepLine } from '../../../../src/diagnose/clues/step-line.ts';

const commandOf = (text: string): string | undefined => stepLine(1, text).command;

describe('the command', () => {
  test.each([
    ['2026-11-25T12:04:52.1234567Z ##[group]Run npm publish --provenance', 'npm publish --provenance'],
    ['[command]/usr/bin/git version', '/usr/bin/git version'],
    ['$ twine upload dist/*', 'twine upload dist/*'],
    ['+ cosign sign registry.example/app', 'cosign sign registry.example/app'],
    ['PS C:\\build> dotnet nuget push', 'dotnet nuget push'],
    ['jane@box:~/app$ make release', 'make release'],
    ['#12 [build 4/6] RUN npm ci', 'npm ci'],
    ['Step 4/6 : RUN npm ci', 'npm ci'],
  ])('of %j', (text, command) => {
    expect(commandOf(text)).toBe(command);
  });

  test.each([
    'Run npm publish is what you should do',
    '+ id = (known after apply)',
    '+ @scope/package@1.0.0',
    'costs $ 12',
    'error: cannot run',
  ])('is not read from %j', (text) => {
    expect(commandOf(text)).toBeUndefined();
  });
});

test('a step begins at what GitHub and Azure print, and an error is reported where they say so', () => {
  expect(stepLine(1, '##[group]Run make').mark).toBe('start');
  expect(stepLine(1, '##[section]Starting: Publish the package')).toMatchObject({
    mark: 'start',
    name: 'Publish the package',
  });
  expect(stepLine(1, '##[error]Process completed with exit code 1.').mark).toBe('error');
  expect(stepLine(1, 'error: nothing works').mark).toBeUndefined();
});

test('the log of gh names job and step before each line', () => {
  expect(stepLine(1, 'build\tPublish\t2026-11-25T12:04:52.1Z npm error code E403').name).toBe('build › Publish');
  expect(stepLine(1, 'a\tb\tc').name).toBe('');
});
