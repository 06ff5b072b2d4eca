import type { Suite } from '../support/reproduction.ts';

/** A repository with one commit, and a bare remote beside it. */
export const REPOSITORY = `
git init -q --bare ../remote.git
git init -q
git commit -q --allow-empty -m one
git remote add origin ../remote.git
`;

export const git: Suite = {
  tool: { name: 'git', needs: ['git'], version: 'git --version' },
  quick: true,
  before: REPOSITORY,
  reproductions: [
    {
      issue: 'git/tag-already-exists',
      state: 'an earlier run has set the tag',
      given: 'git tag v1.2.3',
      run: 'git tag -a v1.2.3 -m "Release v1.2.3"',
      exit: 128,
    },
    { issue: 'git/describe-no-tags', state: 'a repository without a tag', run: 'git describe', exit: 128 },
    {
      issue: 'git/describe-no-tags',
      state: 'the tag is not among the ancestors',
      given:
        'git checkout -q --orphan other && git commit -q --allow-empty -m other && git tag -a v1.2.3 -m v1.2.3 && git checkout -q main',
      run: 'git describe',
      exit: 128,
    },
    {
      issue: 'git/describe-no-tags',
      state: 'a lightweight tag only',
      given: 'git tag v1.2.3',
      run: 'git describe',
      exit: 128,
    },
    {
      issue: 'git/dubious-ownership',
      state: 'another user owns the repository',
      run: 'GIT_TEST_ASSUME_DIFFERENT_OWNER=1 git status',
      exit: 128,
    },
    {
      issue: 'git/push-from-detached-head',
      state: 'a tag is checked out',
      given: 'git checkout -q --detach',
      run: 'git push',
      exit: 128,
    },
    {
      issue: 'git/push-fetch-first',
      state: 'somebody else has pushed',
      given: `git push -q origin main
        git clone -q ../remote.git ../other && git -C ../other commit -q --allow-empty -m two && git -C ../other push -q
        git commit -q --allow-empty -m mine`,
      run: 'git push origin main',
      exit: 1,
    },
    {
      issue: 'git/push-fetch-first',
      state: 'the branch is behind what was fetched',
      given:
        'git commit -q --allow-empty -m two && git push -q -u origin main && git reset -q --hard HEAD^ && git commit -q --allow-empty -m mine',
      run: 'git push origin main',
      exit: 1,
    },
    {
      issue: 'git/unrelated-histories-shallow',
      state: 'the branches have no common commit',
      given: 'git checkout -q --orphan other && git commit -q --allow-empty -m other',
      run: 'git merge main',
      exit: 128,
    },
    {
      issue: 'git/unrelated-histories-shallow',
      state: 'the base branch was not fetched',
      run: 'git diff --name-only origin/main...HEAD',
      exit: 128,
    },
    {
      issue: 'git/unrelated-histories-shallow',
      state: 'the base was fetched without its history',
      given: `git commit -q --allow-empty -m two && git push -q origin main
        git clone -q --depth 1 "file://$PWD/../remote.git" shallow
        git checkout -q --orphan topic && git commit -q --allow-empty -m three && git push -q origin topic
        git -C shallow fetch -q --depth 1 origin topic`,
      run: 'cd shallow && git diff --name-only origin/main...FETCH_HEAD',
      exit: 128,
    },
    {
      issue: 'git/no-url-for-submodule-path',
      state: 'a submodule without an entry in .gitmodules',
      given: 'git update-index --add --cacheinfo "160000,$(git rev-parse HEAD),libs/helper" && git commit -q -m helper',
      run: 'git submodule status',
      exit: 128,
    },
    {
      issue: 'git/author-identity-unknown',
      state: 'nobody is named as the author',
      run: 'GIT_CONFIG_COUNT=0 git -c user.useConfigOnly=true commit --allow-empty -m two',
      exit: 128,
    },
    {
      issue: 'git/push-tag-already-exists',
      state: 'the tag was moved',
      given: 'git tag v1.2.3 && git push -q origin v1.2.3 && git commit -q --allow-empty -m two && git tag -f v1.2.3',
      run: 'git push origin v1.2.3',
      exit: 1,
    },
    {
      issue: 'git/shallow-update-not-allowed',
      state: 'a shallow clone is pushed to a new repository',
      given: `git commit -q --allow-empty -m two && git push -q origin main
        git init -q --bare ../new.git && git clone -q --depth 1 "file://$PWD/../remote.git" shallow`,
      run: 'cd shallow && git push ../../new.git main',
      exit: 1,
    },
    {
      issue: 'github-actions/checkout-ref-not-found',
      state: 'the branch is not on the remote',
      run: 'git fetch origin release',
      exit: 128,
    },
    {
      issue: 'git/gpg-failed-to-sign',
      state: 'the program that signs fails',
      given: 'git config gpg.program false && git config user.signingKey 0123456789ABCDEF',
      run: 'git commit -S --allow-empty -m two',
      exit: 128,
    },
    {
      issue: 'git/gpg-failed-to-sign',
      state: 'the program that signs fails at a tag',
      given: 'git config gpg.program false && git config user.signingKey 0123456789ABCDEF',
      run: 'git tag -s v1.2.3 -m v1.2.3',
      exit: 128,
    },
  ],
};
