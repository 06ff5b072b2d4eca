import type { Suite } from '../support/reproduction.ts';

export const renovate: Suite = {
  tool: { name: 'renovate', needs: ['npm'], packages: { renovate: '44.121.2' } },
  reproductions: [
    {
      issue: 'renovate/invalid-config-option',
      state: 'the configuration names an option that is not there',
      files: { 'renovate.json': '{"automerging":true}' },
      run: 'renovate-config-validator',
      exit: 1,
    },
    {
      issue: 'renovate/package-rule-no-selector',
      state: 'a rule does not say for which packages',
      files: { 'renovate.json': '{"packageRules":[{"automerge":true}]}' },
      run: 'renovate-config-validator',
      exit: 1,
    },
    {
      issue: 'renovate/init-authentication-failure',
      state: 'there is no token for GitHub',
      run: 'renovate OWNER/REPO',
      exit: 1,
    },
  ],
};
