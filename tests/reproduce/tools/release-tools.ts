import type { Suite } from '../support/reproduction.ts';
import { REPOSITORY } from './semantic-release.ts';

const LERNA = `${REPOSITORY}
mkdir -p packages/client
echo '{"name":"root","private":true,"workspaces":["packages/*"]}' > package.json
echo '{"name":"@scope/client","version":"1.2.2"}' > packages/client/package.json
echo '{"version":"1.2.2","packages":["packages/*"]}' > lerna.json
git add . && git commit -q -m 'feat: two'
git push -q
`;

export const lerna: Suite = {
  tool: { name: 'lerna', needs: ['npm', 'git'], packages: { lerna: '10.1.1' } },
  before: LERNA,
  reproductions: [
    {
      issue: 'lerna/detached-head',
      state: 'a commit is checked out, not a branch',
      given: 'git checkout -q --detach',
      run: 'lerna version patch --yes',
      exit: 1,
    },
    {
      issue: 'lerna/detached-head',
      state: 'the branch is not on the remote',
      given: 'git checkout -q -b release',
      run: 'lerna version patch --yes',
      exit: 1,
    },
    {
      issue: 'lerna/uncommitted-changes',
      state: 'the build has changed a file',
      given: 'echo >> packages/client/package.json',
      run: 'lerna version patch --yes',
      exit: 1,
    },
  ],
};

/** The address of the remote is given, as git would tell that of the folder. */
const RELEASE_IT = 'release-it --ci --git.pushRepo=https://github.com/OWNER/REPO.git';

export const releaseIt: Suite = {
  tool: {
    name: 'release-it',
    needs: ['npm', 'git'],
    packages: { 'release-it': '21.1.2' },
  },
  before: REPOSITORY,
  reproductions: [
    {
      issue: 'release-it/preconditions',
      state: 'a file of the repository has changed',
      given: 'echo >> package.json',
      run: `${RELEASE_IT} --no-npm`,
      exit: 1,
    },
    {
      issue: 'release-it/preconditions',
      state: 'the branch has no upstream',
      given: 'git branch --unset-upstream',
      run: `${RELEASE_IT} --no-npm`,
      exit: 1,
    },
    {
      issue: 'release-it/preconditions',
      state: 'another branch is checked out',
      given: 'git checkout -q -b develop && git push -q -u origin develop',
      run: `${RELEASE_IT} --no-npm --git.requireBranch=main`,
      exit: 1,
    },
    {
      issue: 'release-it/preconditions',
      state: 'nothing has changed since the last tag',
      given: 'git tag 1.2.2',
      run: `${RELEASE_IT} --no-npm --git.requireCommits`,
      exit: 1,
    },
    {
      issue: 'release-it/not-authenticated-with-npm',
      state: 'the token for the registry is not accepted',
      files: { '.npmrc': 'registry=$SERVER/\n//$HOST/:_authToken=secret\n' },
      given: 'git add . && git commit -q -m npmrc && git push -q',
      answers: { 'GET /-/ping': { status: 200, body: {} }, 'GET /-/whoami': { status: 401, body: {} } },
      run: 'npm_config_registry="$SERVER" release-it --ci --npm.publishArgs="--registry=$SERVER"',
      exit: 1,
    },
  ],
};

export const commitlint: Suite = {
  tool: {
    name: 'commitlint',
    needs: ['npm'],
    packages: { '@commitlint/cli': '21.2.4', '@commitlint/config-conventional': '21.2.4' },
  },
  before: `ln -s "$(dirname "$(command -v commitlint)")/.." node_modules`,
  reproductions: [
    {
      issue: 'commit-checks/commitlint-problems',
      state: 'the message has no type',
      run: 'echo "Update the thing" | commitlint -x @commitlint/config-conventional',
      exit: 1,
    },
    {
      issue: 'commit-checks/commitlint-problems',
      state: 'the type is not one of the list',
      run: 'echo "feature: Add an option" | commitlint -x @commitlint/config-conventional',
      exit: 1,
    },
  ],
};

export const changesets: Suite = {
  tool: {
    name: 'changesets',
    needs: ['npm', 'git'],
    packages: { '@changesets/cli': '3.0.3' },
  },
  before: `${REPOSITORY}
    mkdir .changeset && echo '{"baseBranch":"main"}' > .changeset/config.json && echo '{"name":"my-tool","version":"1.2.2","lockfileVersion":3,"packages":{}}' > package-lock.json
    git add . && git commit -q -m changesets`,
  reproductions: [
    {
      issue: 'changesets/no-changeset-folder',
      state: 'changesets were not set up',
      given: 'rm -r .changeset',
      run: 'changeset version',
      exit: 1,
    },
    {
      issue: 'changesets/no-changesets-found',
      state: 'a package has changed without a changeset',
      given: 'git checkout -q -b topic && echo more > index.js && git add . && git commit -q -m more',
      run: 'changeset status',
      exit: 1,
    },
    {
      issue: 'changesets/head-diverged',
      state: 'the base branch was not fetched',
      given: 'git checkout -q -b topic && git branch -q -D main',
      run: 'changeset status',
      exit: 1,
    },
    {
      issue: 'changesets/package-not-in-workspace',
      state: 'a changeset names a package that is not there',
      given: `printf -- '---\\n"@scope/cliennt": patch\\n---\\n\\nFix\\n' > .changeset/red-cats-jump.md`,
      run: 'changeset version',
      exit: 1,
    },
  ],
};
