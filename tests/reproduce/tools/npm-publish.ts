import type { Answer } from '../support/server.ts';
import type { Reproduction, Suite } from '../support/reproduction.ts';

/** The local registry and a token for it; the address is given on the command line and in the environment as well. */
const NPMRC = 'registry=$SERVER/\n//$HOST/:_authToken=secret\n';
const PUBLISH = 'npm publish --registry "$SERVER"';
const MANIFEST = '{"name":"my-tool","version":"1.2.3"}';

/** `npm publish` of my-tool, or of the package of `manifest`, to a registry that answers like this. */
function published(issue: string, state: string, answer: Answer, manifest = MANIFEST, options = ''): Reproduction {
  const { name } = JSON.parse(manifest) as { name: string };
  return {
    issue,
    state,
    files: { 'package.json': manifest, '.npmrc': NPMRC },
    answers: { [`PUT /${name.replace('/', '%2f')}`]: answer },
    run: `${PUBLISH}${options}`,
    exit: 1,
    played: true,
  };
}

function error(status: number, words: string): Answer {
  return { status, body: { error: words } };
}

export const npmPublish: Suite = {
  tool: { name: 'npm', needs: ['npm'], version: 'npm --version' },
  reproductions: [
    published(
      'npm/e402-scoped-needs-access-public',
      'a scoped package is published for the first time',
      error(402, 'You must sign up for private packages'),
      '{"name":"@owner/my-tool","version":"1.2.3"}',
    ),
    published(
      'npm/e403-2fa-bypass-token-required',
      'the token may not pass over the second factor',
      error(
        403,
        'Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.',
      ),
    ),
    published(
      'npm/e403-no-permission-to-publish',
      'the package belongs to others',
      error(403, 'You do not have permission to publish "my-tool". Are you logged in as the correct user?'),
    ),
    published(
      'npm/e403-version-already-published',
      'the version is there already',
      error(403, 'You cannot publish over the previously published versions: 1.2.3.'),
    ),
    published('npm/e404-put-not-authorized', 'the token is not valid for the package', error(404, 'Not found')),
    published(
      'npm/e422-repository-url-mismatch',
      'the manifest names another repository than the provenance',
      error(
        422,
        'Error verifying sigstore provenance bundle: Failed to validate repository information: package.json: "repository.url" is "", expected to match "https://github.com/OWNER/REPO" from provenance',
      ),
    ),
    published(
      'npm/oidc-permission-denied-for-action',
      'the trusted publisher may not do this',
      error(403, 'OIDC permission denied for this action'),
    ),
    published(
      'npm/e422-self-hosted-runner',
      'the provenance comes from a runner of its own',
      error(
        422,
        'Error verifying sigstore provenance bundle: Unsupported GitHub Actions runner environment: "self-hosted". Only "github-hosted" runners are supported when publishing with provenance.',
      ),
    ),
    {
      issue: 'npm/e403-version-already-published',
      state: 'npm itself sees that the version is there',
      files: { 'package.json': MANIFEST, '.npmrc': NPMRC },
      answers: {
        'GET /my-tool': {
          status: 200,
          body: {
            name: 'my-tool',
            'dist-tags': { latest: '1.2.3' },
            versions: { '1.2.3': { name: 'my-tool', version: '1.2.3' } },
          },
        },
      },
      run: PUBLISH,
      exit: 1,
    },
    {
      issue: 'npm/oidc-exchange-package-not-found',
      state: 'the package has no trusted publisher',
      files: { 'package.json': MANIFEST, '.npmrc': 'registry=$SERVER/\n' },
      answers: {
        'GET /token': { status: 200, body: { value: 'e30.e30.e30' } },
        'POST /-/npm/v1/oidc/token/exchange/package/my-tool': {
          status: 404,
          body: { message: 'OIDC token exchange error - package not found' },
        },
      },
      run: `GITHUB_ACTIONS=true ACTIONS_ID_TOKEN_REQUEST_URL="$SERVER/token" ACTIONS_ID_TOKEN_REQUEST_TOKEN=secret ${PUBLISH} --loglevel verbose`,
      exit: 1,
      played: true,
    },
    {
      issue: 'npm/eneedauth-in-ci',
      state: 'there is no token for the registry',
      files: { 'package.json': MANIFEST, '.npmrc': 'registry=$SERVER/\n' },
      run: PUBLISH,
      exit: 1,
    },
    {
      issue: 'npm/eotp-in-ci',
      state: 'the account asks for a one-time password',
      files: { 'package.json': MANIFEST, '.npmrc': NPMRC },
      answers: {
        'PUT /my-tool': { status: 401, headers: { 'www-authenticate': 'OTP' }, body: { error: 'one-time pass' } },
      },
      run: PUBLISH,
      exit: 1,
    },
    {
      issue: 'npm/provenance-needs-id-token-write',
      state: 'the job may not ask for an identity token',
      files: { 'package.json': MANIFEST, '.npmrc': NPMRC },
      answers: { 'GET /my-tool': { status: 404, body: {} } },
      run: `GITHUB_ACTIONS=true ${PUBLISH} --provenance --access public`,
      exit: 1,
    },
    {
      issue: 'sigstore/js-identity-token-read-error',
      state: 'the service that gives identity tokens does not answer with one',
      files: { 'package.json': MANIFEST, '.npmrc': NPMRC },
      answers: { 'GET /token?audience=sigstore': { status: 503, body: 'upstream connect error' } },
      run: `GITHUB_ACTIONS=true ACTIONS_ID_TOKEN_REQUEST_URL="$SERVER/token" ACTIONS_ID_TOKEN_REQUEST_TOKEN=secret ${PUBLISH} --provenance --access public`,
      exit: 1,
    },
    {
      issue: 'npm/provenance-needs-access-public',
      state: 'a scoped package is published for the first time, with provenance',
      files: { 'package.json': '{"name":"@owner/my-tool","version":"1.2.3"}', '.npmrc': NPMRC },
      answers: { 'GET /-/package/@owner%2fmy-tool/visibility': { status: 404, body: {} } },
      run: `GITHUB_ACTIONS=true ACTIONS_ID_TOKEN_REQUEST_URL="$SERVER/token" ACTIONS_ID_TOKEN_REQUEST_TOKEN=secret ${PUBLISH} --provenance`,
      exit: 1,
    },
  ],
};
