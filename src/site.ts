import process from 'node:process';

const env = process.env;

/** Address of the published site, without a trailing slash. `SITE_URL` sets it. */
export const siteUrl = (env['SITE_URL'] ?? 'https://faultline.example').replace(/\/+$/, '');

/** Address of the project's repository; in GitHub Actions its own one. `REPOSITORY_URL` overrides. */
export const repositoryUrl = (
  env['REPOSITORY_URL'] ??
  (env['GITHUB_REPOSITORY']
    ? `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY']}`
    : 'https://github.com/example/faultline')
).replace(/\/+$/, '');
