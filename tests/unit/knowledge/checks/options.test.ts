import { describe, expect, test } from 'vitest';
import { options } from '../../../../src/knowledge/checks/options.ts';
import { knowledgeWith, said } from '../../../support/content.ts';

const OPTIONS = `programs:
  - program: signer
    version: v1.2.3
    source: https://github.com/OWNER/signer/blob/v1.2.3/cli.c
    runs: [run]
    options:
      '*': [--quiet]
      import: [--file]
      import all: [--from]
  - program: signer@2
    version: v2.0.0
    source: https://github.com/OWNER/signer/blob/v2.0.0/cli.c
    options:
      import: [--from]
`;

const ofCause = (text: string): string[] =>
  said(options, knowledgeWith([['The public half alone was imported.', text]], { 'content/options.yaml': OPTIONS }));

describe('FL216: options that a program does not have', () => {
  test.each([
    ['one that it has', '```sh\nsigner import --file=x --quiet\n```', []],
    ['one of another subcommand', '```sh\nsigner export --file x\n```', ['FL216 32']],
    [
      'the longer subcommand decides',
      '```sh\nsigner import all --from x\nsigner import all --file x\n```',
      ['FL216 33'],
    ],
    ['a program without a list', '```sh\nsign --file x\n```', ['FL216 32']],
    ['a program without a list and without options', '```sh\nsign x\n```', []],
    ['short options are not looked at', '```sh\nsigner import -f x\n```', []],
    ['behind a wrapper', '```sh\nsudo signer --loud\n```', ['FL216 32']],
    ['as a module', '```sh\npython -m signer --loud\n```', ['FL216 32']],
    ['what follows -- is for another program', '```sh\nsigner import -- --loud\n```', []],
    ['a subcommand that runs another program', '```sh\nsigner run --loud\n```', []],
    ['in a workflow', '```yaml\n- run: signer --loud\n```', ['FL216 31']],
    ['in a Dockerfile', '```dockerfile\nRUN --mount=type=cache signer --loud\n```', ['FL216 31']],
    ['in PowerShell', '```powershell\nsigner --loud\n```', ['FL216 32']],
    ['in the text', 'Use `signer import --loud`.', ['FL216 31']],
    ['behind options', '```sh\nsigner --quiet -C dir +1.2 import --file x\n```', []],
    ['behind an argument', '```sh\nsigner all import --file x\n```', ['FL216 32']],
    ['with a version', '```sh\nnpx signer@1 import --file x\n```', []],
    ['a list for that version', '```sh\nnpx signer@2 import --file x\n```', ['FL216 32']],
    ['a step in the text', 'Add `- run: signer import --loud`.', ['FL216 31']],
    ['a key in the text', 'Or `options: --loud 1`.', []],
    ['a message in the text', 'It says `unknown flag: --loud`.', []],
    ['an option of an array', '```sh\nflags=(--loud 1)\n```', []],
    ['an option alone', 'Use `--loud`.', []],
    ['in other blocks', '```text\nsigner --loud\n```', []],
  ])('%s', (_, text, expected) => {
    expect(ofCause(text)).toEqual(expected);
  });
});

test('a sample may show a wrong option', () => {
  const replaced = [['signer: key alpha-0f3a has', 'signer: key alpha-0f3a has no `signer --loud` and has']] as const;
  expect(said(options, knowledgeWith(replaced, { 'content/options.yaml': OPTIONS }))).toEqual([]);
});
