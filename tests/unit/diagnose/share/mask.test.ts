import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mask } from '../../../../src/diagnose/share/mask.ts';
import { countMasked } from '../../../../src/diagnose/share/masked.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const HEX = '0123456789abcdef';

/** Strings of so many characters, out of an alphabet. */
const some = (length: number, alphabet = LETTERS): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...Array.from(alphabet)), { minLength: length, maxLength: length })
    .map((characters) => characters.join(''));

const after = (start: string, length: number, alphabet?: string): fc.Arbitrary<string> =>
  some(length, alphabet).map((rest) => start + rest);

/** The forms that the services document. Made up by chance, so that no scanner takes them for real ones. */
const TOKENS: readonly (readonly [name: string, token: fc.Arbitrary<string>])[] = [
  ['GitHub token', after('ghp_', 36)],
  ['GitHub token', after('ghs_', 36)],
  ['GitHub token', after('github_pat_', 82)],
  ['GitLab token', after('glpat-', 20)],
  ['npm token', after('npm_', 36)],
  ['PyPI token', after('pypi-', 120)],
  ['RubyGems key', after('rubygems_', 48, HEX)],
  ['crates.io token', after('cio', 32)],
  ['NuGet key', after('oy2', 43, 'abcdefghijklmnopqrstuvwxyz234567')],
  ['Docker token', after('dckr_pat_', 27)],
  ['AWS key', after('AKIA', 16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')],
  ['Google key', after('AIza', 35)],
  ['Azure secret', some(3).chain((start) => after(`${start}8Q~`, 34))],
  ['Slack token', after('xoxb-', 40)],
  ['Stripe key', after('sk_live_', 24)],
  ['SendGrid key', some(22).chain((start) => after(`SG.${start}.`, 43))],
  ['Vault token', after('hvs.', 90)],
  ['Terraform token', some(14).chain((start) => after(`${start}.atlasv1.`, 67))],
  ['DigitalOcean token', after('dop_v1_', 64, HEX)],
  ['API key', after('sk-', 48)],
  ['Hugging Face token', after('hf_', 34)],
  ['Databricks token', after('dapi', 32, HEX)],
  ['JFrog token', after('AKCp', 69)],
  ['Sonar token', after('sqp_', 40, HEX)],
  ['Pulumi token', after('pul-', 40, HEX)],
  ['Doppler token', after('dp.pt.', 43)],
  ['Netlify token', after('nfp_', 36)],
  ['Sentry token', after('sntrys_', 60)],
  ['Atlassian token', after('ATATT3', 180)],
  ['Grafana token', after('glsa_', 41)],
  ['Supabase token', after('sbp_', 40, HEX)],
  ['age key', after('AGE-SECRET-KEY-1', 58, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')],
  ['JSON Web Token', fc.tuple(some(40), some(80), some(43)).map(([a, b, c]) => `eyJ${a}.eyJ${b}.${c}`)],
];

describe('tokens of the services', () => {
  test.each(TOKENS)('%s', (name, tokens) => {
    fc.assert(
      fc.property(tokens, fc.constantFrom('', ' ', '"', '=', ':', "'", '(', '\n'), (token, before) => {
        const masked = mask(`error: denied for ${before}${token} on line 3`);
        expect(masked).not.toContain(token.slice(-12));
        if (before !== '=') expect(masked).toContain(`[masked ${name}]`);
        expect(masked).toMatch(/^error: denied for .* on line 3$/s);
      }),
    );
  });
});

describe('what else should not leave', () => {
  test.each([
    [
      '-----BEGIN RSA PRIVATE KEY-----\nMIIabc\nxyz==\n-----END RSA PRIVATE KEY-----\nnext',
      '[masked private key]\nnext',
    ],
    ['key: -----BEGIN PRIVATE KEY-----\\nMIIabc\\n-----END PRIVATE KEY-----\\n', 'key: [masked private key]\\n'],
    ['-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOY cut off', '[masked private key]'],
    ['git clone https://jane:hunter2@git.example/x.git', 'git clone https://[masked login]@git.example/x.git'],
    ['Authorization: Bearer abc123def456', 'Authorization: Bearer [masked secret]'],
    ['curl -H "Authorization: Basic dXNlcjpwYXNz1"', 'curl -H "Authorization: Basic [masked secret]"'],
    ['PASSWORD=hunter and more', 'PASSWORD=[masked secret] and more'],
    ['https://x.example/a?sig=abc%2F&sv=1', 'https://x.example/a?sig=[masked secret]&sv=1'],
    ['"apiKey": "abc-12345"', '"apiKey": "[masked secret]"'],
    ['AccountKey=Zm9v;Endpoint=x', 'AccountKey=[masked secret];Endpoint=x'],
    ['signed off by jane.doe+ci@mail.example.org', 'signed off by [masked e-mail]'],
    ['connect 203.0.113.7:443 failed', 'connect [masked IP address]:443 failed'],
    ['dial tcp [2001:db8::8a2e:370:7334]:443', 'dial tcp [[masked IP address]]:443'],
    ['/home/jane/work: not found', '/home/[masked user]/work: not found'],
    ['open /Users/jane.doe/key.pem', 'open /Users/[masked user]/key.pem'],
    ['C:\\Users\\Jane\\key.pfx', 'C:\\Users\\[masked user]\\key.pfx'],
    ['tenant 3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'tenant [masked UUID]'],
    ['key wJalrXUtnFEMI4K7MDENGbPxRfiCYzEXAMPLE9KEY', 'key [masked random string]'],
    ['value 9c1e5b0f7d2a4c3388e1d0f6a5b4c3d2e1f00a9b', 'value [masked random string]'],
  ])('%j', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });
});

test('what a log tells on purpose stays', () => {
  for (const text of [
    'Invalid ref: 9c1e5b0f7d2a4c3388e1d0f6a5b4c3d2e1f00a9b. Expected ref of the form refs/tags/vX.Y.Z',
    'ghcr.io/owner/image@sha256:5d41f0c2b8a7e6934c1f0a7be2d9835046b1c7f8e0d2a39b64c85f17e3a0d9c6',
    'uses: actions/checkout@9c1e5b0f7d2a4c3388e1d0f6a5b4c3d2e1f00a9b',
    '##[error]Process completed with exit code 27.',
    '2026-01-01T10:00:00.0000000Z npm error code E403',
    '/home/runner/work/REPO/REPO/slsa-generator-generic-linux-amd64: No such file or directory',
    'git@github.com: Permission denied (publickey).',
    'GITHUB_TOKEN=*** NPM_TOKEN=$NPM_TOKEN PASSWORD=${{ secrets.PASSWORD }}',
    'Error: invalid token: expired',
    'Cannot find module src/components/SlsaProvenanceGenerator/GenericLinuxAmd64Builder.ts',
    'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml',
    'npm error 404 Not Found - PUT https://registry.npm.example/@scope%2fname - Not found',
    'listening on 127.0.0.1:8080 and 0.0.0.0, version 1.2.3',
    'std::runtime_error at 10:20:30, ratio 12:34',
  ]) {
    expect(mask(text)).toBe(text);
  }
});

describe('random strings of no known form', () => {
  test.each([
    ['base 62', some(40), 0.99],
    ['base 64', some(40, `${LETTERS}+/`), 0.98],
    ['hexadecimal', some(40, HEX), 0.98],
    ['lower case and digits', some(32, 'abcdefghijklmnopqrstuvwxyz234567'), 0.9],
  ])('%s is masked nearly always', (_, strings, share) => {
    const sample = fc.sample(strings, { numRuns: 2000, seed: 7 });
    const found = sample.filter((text) => !mask(`value ${text} end`).includes(text));
    expect(found.length / sample.length).toBeGreaterThan(share);
  });
});

describe('of any text', () => {
  const token = fc.oneof(...TOKENS.map(([, tokens]) => tokens), fc.emailAddress(), fc.ipV4(), fc.ipV6(), fc.uuid());
  const text = fc.array(fc.oneof(fc.string(), token, fc.constantFrom('\n', ' ', '=', 'token: ', 'password=')));

  test('what is masked stays masked as it is, and line breaks stay', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const masked = mask(parts.join(' '));
        expect(mask(masked)).toBe(masked);
        expect(masked.split('\n').length).toBe(parts.join(' ').split('\n').length);
      }),
    );
  });

  test.each([
    'a',
    'a-',
    '=',
    '/a',
    '://',
    'eyJ',
    'token',
    'token:',
    'Basic ',
    '1.',
    'ab:',
    '-----BEGIN PRIVATE KEY-----',
  ])('of %j over and over, it takes no long time', (piece) => {
    const started = performance.now();
    mask(piece.repeat(100_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test('counts what is masked', () => {
  expect(countMasked(mask('a@b.example and c@d.example'))).toBe(2);
  expect(countMasked('nothing')).toBe(0);
});
