import type { Suite } from '../support/reproduction.ts';

/** A repository whose remote claims to be on GitHub, but is a folder beside it. */
export const REPOSITORY = `
git init -q --bare ../remote.git
git init -q
git config url.../remote.git.insteadOf https://github.com/OWNER/REPO.git
git remote add origin https://github.com/OWNER/REPO.git
echo '{"name":"my-tool","version":"1.2.2"}' > package.json
git add . && git commit -q -m 'feat: one'
git push -q -u origin main
`;
const RUN = 'semantic-release --no-ci --repository-url https://github.com/OWNER/REPO.git --branches main --plugins';
const ANALYSE = `${RUN} @semantic-release/commit-analyzer`;

export const semanticRelease: Suite = {
  tool: {
    name: 'semantic-release',
    needs: ['npm', 'git'],
    packages: { 'semantic-release': '25.0.9', '@semantic-release/git': '11.0.1' },
  },
  before: REPOSITORY,
  reproductions: [
    {
      issue: 'semantic-release/not-on-release-branch',
      state: 'another branch is checked out',
      given: `git checkout -q -b develop && git push -q origin develop`,
      run: ANALYSE,
      exit: 0,
    },
    {
      issue: 'semantic-release/branch-behind-remote',
      state: 'somebody has pushed meanwhile',
      given: `git commit -q --allow-empty -m 'fix: two' && git push -q origin main && git reset -q --hard HEAD^`,
      run: ANALYSE,
      exit: 0,
    },
    {
      issue: 'semantic-release/no-relevant-changes',
      state: 'no commit since the last release has a type',
      given: `git tag v1.0.0 && git commit -q --allow-empty -m 'Add login page' && git push -q origin main v1.0.0`,
      run: ANALYSE,
      exit: 0,
    },
    {
      issue: 'semantic-release/erelease-branches',
      state: 'none of the configured branches exists',
      run: ANALYSE.replace('--branches main', '--branches release'),
      exit: 1,
    },
    {
      issue: 'semantic-release/egitnopermission',
      state: 'the repository cannot be pushed to',
      given: `git config url./nonexistent.pushInsteadOf https://github.com/OWNER/REPO.git`,
      run: ANALYSE,
      exit: 1,
    },
    {
      issue: 'semantic-release/enoghtoken',
      state: 'there is no token for GitHub',
      run: `${RUN} @semantic-release/github`,
      exit: 1,
    },
    {
      issue: 'semantic-release/enonpmtoken-oidc',
      state: 'neither a token nor the permission to get one',
      run: `GITHUB_ACTIONS=true GITHUB_REF=refs/heads/main GITHUB_REF_NAME=main ${RUN} @semantic-release/npm`,
      exit: 1,
    },
    {
      issue: 'semantic-release/node-version-required',
      state: 'there is no git',
      given: `mkdir bin && ln -s "$(command -v node)" bin/node`,
      run: 'release=$(command -v semantic-release); PATH=$PWD/bin "$release"',
      exit: 1,
    },
    {
      issue: 'git/tag-already-exists',
      state: 'the tag is there, but not on the branch',
      given: `git checkout -q --orphan other && git commit -q -m other && git tag v1.0.0 && git checkout -q main`,
      run: ANALYSE,
      exit: 1,
    },
    {
      issue: 'semantic-release/git-plugin-protected-branch',
      state: 'the branch that the changelog is pushed to is protected',
      given: `printf '#!/bin/sh\\necho "error: GH013: Repository rule violations found for refs/heads/main." >&2\\necho "- Changes must be made through a pull request." >&2\\nexit 1\\n' > ../remote.git/hooks/pre-receive
        chmod +x ../remote.git/hooks/pre-receive
        echo '{"plugins":["@semantic-release/commit-analyzer",["@semantic-release/git",{"assets":["notes.txt"]}]]}' > .releaserc.json
        echo notes > notes.txt`,
      run: RUN.replace(' --plugins', ''),
      exit: 1,
      played: true,
    },
  ],
};
