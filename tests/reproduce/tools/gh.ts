import type { Suite } from '../support/reproduction.ts';

const RUN = 'GH_TOKEN=secret gh release create v1.2.3 --notes ""';

export const gh: Suite = {
  tool: { name: 'gh', needs: ['gh', 'git'], version: 'gh --version' },
  before: 'git init -q && git commit -q --allow-empty -m one && git tag v1.2.3',
  reproductions: [
    {
      issue: 'github-actions/gh-token-not-set',
      state: 'the step has no token',
      run: 'GITHUB_ACTIONS=true gh release list --repo OWNER/REPO',
      exit: 4,
    },
    {
      issue: 'github-releases/not-a-git-repository',
      state: 'the job has no checkout',
      given: 'rm -rf .git',
      run: RUN,
      exit: 1,
    },
    { issue: 'gh-cli/no-repository-context', state: 'the repository has no remote', run: RUN, exit: 1 },
    {
      issue: 'gh-cli/no-repository-context',
      state: 'the remote is on another host',
      given: 'git remote add origin https://git.example/OWNER/REPO.git',
      run: RUN,
      exit: 1,
    },
  ],
};
