import type { Reproduction, Suite } from '../support/reproduction.ts';
import { git, REPOSITORY } from './git.ts';

/** A push that the remote's hook refuses with these words, as a server's rules do. */
function refused(issue: string, state: string, words: string, ref = 'main'): Reproduction {
  return {
    issue,
    state,
    files: { '../hook': `#!/bin/sh\ncat >&2 <<'END'\n${words}\nEND\nexit 1\n` },
    given: 'git tag v1.2.3 && install -m 755 ../hook ../remote.git/hooks/pre-receive',
    run: `git push origin ${ref}`,
    exit: 1,
    played: true,
  };
}

const BASIC = { 'www-authenticate': 'Basic realm="GitHub"' };
const REFS = '/OWNER/REPO.git/info/refs';

/** What git shows of a server's answers. */
export const gitServer: Suite = {
  tool: git.tool,
  quick: true,
  before: REPOSITORY,
  reproductions: [
    {
      issue: 'git/could-not-read-username',
      state: 'the server asks for a login and there is no terminal',
      answers: { [`GET ${REFS}`]: { status: 401, headers: BASIC } },
      run: 'git push "$SERVER/OWNER/REPO.git" main',
      exit: 128,
    },
    {
      issue: 'git/could-not-read-username',
      state: 'prompts are switched off',
      answers: { [`GET ${REFS}`]: { status: 401, headers: BASIC } },
      run: 'GIT_TERMINAL_PROMPT=0 git push "$SERVER/OWNER/REPO.git" main',
      exit: 128,
    },
    {
      issue: 'git/could-not-read-username',
      state: 'a user name without a password',
      answers: { [`GET ${REFS}`]: { status: 401, headers: BASIC } },
      run: 'git push "http://bot@$HOST/OWNER/REPO.git" main',
      exit: 128,
    },
    {
      issue: 'git/invalid-username-or-token',
      state: 'the token is not accepted',
      answers: {
        [`GET ${REFS}`]: {
          status: 401,
          headers: BASIC,
          body: 'Invalid username or token. Password authentication is not supported for Git operations.\n',
        },
      },
      run: 'git push "http://bot:secret@$HOST/OWNER/REPO.git" main',
      exit: 128,
      played: true,
    },
    {
      issue: 'git/push-denied-github-actions-bot',
      state: 'the token of the job may only read',
      answers: {
        [`GET ${REFS}`]: { status: 403, body: 'Permission to OWNER/REPO.git denied to github-actions[bot].\n' },
      },
      run: 'git push "$SERVER/OWNER/REPO.git" main',
      exit: 128,
      played: true,
    },
    {
      issue: 'git/push-denied-pat',
      state: 'the token is not for this repository',
      answers: { [`GET ${REFS}`]: { status: 403, body: 'Write access to repository not granted.\n' } },
      run: 'git push "$SERVER/OWNER/REPO.git" main',
      exit: 128,
      played: true,
    },
    {
      issue: 'git/submodule-auth-failed',
      state: 'the repository of a submodule is private',
      answers: { 'GET /OWNER/helper.git/info/refs': { status: 404, body: 'Repository not found.\n' } },
      given: `git config -f .gitmodules submodule.libs/helper.path libs/helper
        git config -f .gitmodules submodule.libs/helper.url "$SERVER/OWNER/helper.git"
        git add .gitmodules
        git update-index --add --cacheinfo "160000,$(git rev-parse HEAD),libs/helper"`,
      run: 'git submodule update --init',
      exit: 1,
    },
    refused(
      'git/gh006-protected-branch',
      'the branch is protected',
      'error: GH006: Protected branch update failed for refs/heads/main.\n\n- Changes must be made through a pull request.',
    ),
    refused(
      'git/gh013-pull-request-required',
      'a ruleset demands a pull request',
      'error: GH013: Repository rule violations found for refs/heads/main.\nReview all repository rules at https://github.example/OWNER/REPO/rules\n\n- Changes must be made through a pull request.',
    ),
    refused(
      'git/gh013-unsigned-commits',
      'a ruleset demands signatures',
      'error: GH013: Repository rule violations found for refs/heads/main.\n\n- Commits must have verified signatures.',
    ),
    refused(
      'git/gh013-tag-creation-restricted',
      'a ruleset restricts tags',
      'error: GH013: Repository rule violations found for refs/tags/v1.2.3.\n\n- Cannot create ref due to creations being restricted.',
      'v1.2.3',
    ),
    refused(
      'git/push-protection-secrets',
      'a commit holds a secret',
      'error: GH013: Repository rule violations found for refs/heads/main.\n\n- GITHUB PUSH PROTECTION\n  Resolve the following violations before pushing again\n\n  - Push cannot contain secrets',
    ),
  ],
};
