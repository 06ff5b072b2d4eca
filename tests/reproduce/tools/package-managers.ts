import type { Suite } from '../support/reproduction.ts';

const MANIFEST = '{"name":"my-tool","version":"1.2.3"}';
const EMPTY_LOCK = `lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n\nimporters:\n\n  .: {}\n`;

export const pnpm: Suite = {
  tool: { name: 'pnpm', needs: ['npm', 'git'], packages: { pnpm: '11.28.11' } },
  reproductions: [
    {
      issue: 'pnpm/no-lockfile-frozen',
      state: 'the lockfile is not in the repository',
      files: { 'package.json': '{"name":"my-tool","version":"1.2.3","dependencies":{"left-pod":"1.0.0"}}' },
      run: 'pnpm install --frozen-lockfile',
      exit: 1,
    },
    {
      issue: 'pnpm/outdated-lockfile-frozen',
      state: 'the lockfile lacks a dependency',
      files: {
        'package.json': '{"name":"my-tool","version":"1.2.3","dependencies":{"left-pod":"1.0.0"}}',
        'pnpm-lock.yaml': EMPTY_LOCK,
      },
      run: 'pnpm install --frozen-lockfile',
      exit: 1,
    },
    {
      issue: 'pnpm/lockfile-incompatible-version',
      state: 'an old pnpm wrote the lockfile',
      files: {
        'package.json': '{"name":"my-tool","version":"1.2.3","dependencies":{"left-pod":"1.0.0"}}',
        'pnpm-lock.yaml': EMPTY_LOCK.replace('9.0', '5.4'),
      },
      run: 'pnpm install --frozen-lockfile',
      exit: 1,
    },
    {
      issue: 'pnpm/unsupported-engine',
      state: 'the manifest asks for another pnpm',
      files: { 'package.json': '{"name":"my-tool","version":"1.2.3","engines":{"pnpm":"^1.0.0"}}' },
      run: 'pnpm install',
      exit: 1,
    },
    {
      issue: 'pnpm/publish-git-checks',
      state: 'a file of the repository has changed',
      files: { 'package.json': MANIFEST, '.npmrc': 'registry=$SERVER/\n//$HOST/:_authToken=secret\n' },
      answers: {},
      given: 'git init -q && git add . && git commit -q -m one && echo more > more.txt',
      run: 'pnpm publish --registry "$SERVER"',
      exit: 1,
    },
    {
      issue: 'pnpm/cannot-resolve-workspace-protocol',
      state: 'the package of the workspace is not installed',
      files: { 'package.json': '{"name":"my-tool","version":"1.2.3","dependencies":{"@scope/core":"workspace:*"}}' },
      run: 'pnpm pack',
      exit: 1,
    },
  ],
};

export const yarnClassic: Suite = {
  tool: { name: 'yarn 1', needs: ['npm'], packages: { yarn: '1.22.22' } },
  reproductions: [
    {
      issue: 'yarn/classic-frozen-lockfile',
      state: 'the lockfile lacks a dependency',
      files: {
        'package.json': '{"name":"my-tool","version":"1.2.3","dependencies":{"my-core":"file:./core"}}',
        'core/package.json': '{"name":"my-core","version":"1.0.0"}',
        'yarn.lock': '# yarn lockfile v1\n',
      },
      run: 'yarn install --frozen-lockfile',
      exit: 1,
    },
  ],
};

const BERRY = 'YARN_ENABLE_TELEMETRY=0 YARN_UNSAFE_HTTP_WHITELIST=127.0.0.1';

export const yarn: Suite = {
  tool: { name: 'yarn', needs: ['npm'], packages: { '@yarnpkg/cli-dist': '4.18.1' } },
  reproductions: [
    {
      issue: 'yarn/berry-immutable-lockfile',
      state: 'the lockfile lacks a dependency',
      files: {
        'package.json': '{"name":"my-tool","version":"1.2.3"}',
        'core/package.json': '{"name":"my-core","version":"1.0.0"}',
        'yarn.lock': '',
      },
      given: `${BERRY} YARN_ENABLE_IMMUTABLE_INSTALLS=0 yarn install && echo '{"name":"my-tool","version":"1.2.3","dependencies":{"my-core":"link:./core"}}' > package.json`,
      run: `${BERRY} yarn install --immutable`,
      exit: 1,
    },
    {
      issue: 'yarn/berry-publish-no-authentication',
      state: 'there is no token for the registry',
      files: { 'package.json': MANIFEST, 'yarn.lock': '' },
      answers: {},
      given: `${BERRY} YARN_ENABLE_IMMUTABLE_INSTALLS=0 yarn install`,
      run: `${BERRY} YARN_NPM_PUBLISH_REGISTRY="$SERVER" yarn npm publish`,
      exit: 1,
    },
  ],
};
