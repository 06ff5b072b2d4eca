/** What a secret is called in its place, and what it looks like. */
export interface SecretKind {
  readonly name: string;
  /** Global. A group named `keep` stands before what is masked and stays. */
  readonly pattern: RegExp;
}

/** Fixed beginnings of tokens, as the services document them, each with what follows. */
const TOKENS: readonly (readonly [name: string, pattern: string])[] = [
  ['GitHub token', 'gh[pousr]_[A-Za-z0-9_.-]{20,}|github_pat_\\w{20,}'],
  ['GitLab token', '(?:glpat|gldt|glrt|glrtr|glcbt|glptt|glft|glsoat|glagent|glimt|glffct|gloas)-[\\w.-]{16,}'],
  ['npm token', 'npm_[A-Za-z0-9]{30,}'],
  ['PyPI token', 'pypi-[\\w-]{16,}'],
  ['RubyGems key', 'rubygems_[0-9a-f]{40,}'],
  ['crates.io token', 'cio[A-Za-z0-9]{32}'],
  ['NuGet key', 'oy2[a-z0-9]{43}'],
  ['Docker token', 'dckr_(?:pat|oat)_[\\w-]{20,}'],
  ['AWS key', '(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[A-Z0-9]{16}'],
  ['Google key', 'AIza[\\w-]{30,}|ya29\\.[\\w-]{20,}|GOCSPX-[\\w-]{20,}|1//0[\\w-]{20,}'],
  ['Azure secret', '[\\w~.-]{3}\\dQ~[\\w~.-]{30,}'],
  ['Slack token', 'xox[a-z](?:\\.xox[a-z])?-[\\w-]{10,}|xapp-[\\w-]{10,}'],
  ['Stripe key', '(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{20,}'],
  ['SendGrid key', 'SG\\.[\\w-]{16,}\\.[\\w-]{16,}'],
  ['Vault token', 'hv[sbr]\\.[\\w-]{20,}'],
  ['Terraform token', '[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{40,}'],
  ['DigitalOcean token', 'do[opr]_v1_[0-9a-f]{40,}'],
  ['API key', 'sk-[\\w-]{20,}'],
  ['Hugging Face token', 'hf_[A-Za-z0-9]{30,}'],
  ['Databricks token', 'dapi[0-9a-f]{32}(?:-\\d)?'],
  ['JFrog token', 'AKCp[A-Za-z0-9]{50,}|cmVmdGtu[A-Za-z0-9]{50,}'],
  ['Sonar token', 'sq[apu]_[0-9a-f]{40}'],
  ['Pulumi token', 'pul-[0-9a-f]{40}'],
  ['Doppler token', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[\\w.-]{20,}'],
  ['Netlify token', 'nfp_[A-Za-z0-9]{30,}'],
  ['Sentry token', 'sntry[su]_[\\w=+/-]{30,}'],
  ['Atlassian token', 'AT[A-Z]TT3[\\w=-]{30,}'],
  ['Grafana token', 'gls?[ac]_[\\w+/=-]{30,}'],
  ['Supabase token', 'sbp_[0-9a-f]{40}'],
  ['Telegram token', '\\d{8,10}:[\\w-]{35}'],
  ['age key', 'AGE-SECRET-KEY-1[A-Z0-9]{40,}'],
  ['JSON Web Token', 'eyJ[\\w-]{8,}\\.[\\w-]{8,}(?:\\.[\\w-]*){0,3}'],
];

/** Users that CI systems have everywhere. */
const CI_USERS = 'runner|runneradmin|vsts|vsts_azpcontainer|circleci|travis|jenkins|gitlab-runner|root|Public|Shared';
/** What stands for a value that is not there: a mask, a variable, a placeholder. */
const NO_VALUE = '(?!\\*{2,}|\\$|%\\w+%|<|\\[|\\{\\{|REDACTED)';

/** In the order in which they are looked for: what is longer and surer comes first. */
export const SECRETS: readonly SecretKind[] = [
  {
    name: 'private key',
    pattern:
      /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|$)/g,
  },
  ...TOKENS.map(([name, pattern]) => ({ name, pattern: new RegExp(`(?<![A-Za-z0-9])(?:${pattern})`, 'g') })),
  {
    name: 'webhook',
    pattern: /(?<keep>hooks\.slack\.com\/(?:services|workflows)\/|discord(?:app)?\.com\/api\/webhooks\/)[\w/-]+/g,
  },
  {
    name: 'login',
    pattern: new RegExp(`(?<keep>\\b[a-z][a-z0-9+.-]{0,20}://)${NO_VALUE}[^\\s/@'"]{1,200}(?=@)`, 'gi'),
  },
  {
    name: 'secret',
    pattern: new RegExp(
      `(?<keep>\\b(?:Bearer|Basic|Token|AWS4-HMAC-SHA256)\\s{1,9})${NO_VALUE}(?=[\\w+/=.~-]{0,400}\\d)[\\w+/=.~-]{8,}`,
      'gi',
    ),
  },
  // With an equals sign the value counts whatever it is; after a colon, a plain word is rather part of a message.
  {
    name: 'secret',
    pattern: new RegExp(
      `(?<keep>(?:passw(?:or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|credential|\\bsig|signature)\\w{0,40}["']?=["']?)${NO_VALUE}[^\\s"'&;,]+`,
      'gi',
    ),
  },
  {
    name: 'secret',
    pattern: new RegExp(
      `(?<keep>(?:passw(?:or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)\\w{0,40}["']?:\\s{0,9}["']?)${NO_VALUE}(?=[^\\s"',]{0,400}[\\d!#$%^&*+=?@])[^\\s"',]{6,}`,
      'gi',
    ),
  },
  { name: 'e-mail', pattern: /(?<![\w.+-])(?!git@)[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}\b/g },
  {
    name: 'IP address',
    pattern:
      /(?<![\w.-])(?!127\.0\.0\.1\b|0\.0\.0\.0\b)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d)/g,
  },
  {
    name: 'IP address',
    pattern:
      /(?<![\w:.])(?=[0-9a-f:]*\d)(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![\w:])/gi,
  },
  {
    name: 'user',
    pattern: new RegExp(
      `(?<keep>(?:/home/|/Users/|\\b[A-Z]:\\\\{1,2}Users\\\\{1,2}))(?!(?:${CI_USERS})(?![\\w.-])|\\[masked)[^\\s/\\\\:"'<>|]+`,
      'gi',
    ),
  },
];
