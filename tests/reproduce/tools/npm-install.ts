import type { Answers } from '../support/server.ts';
import type { Suite } from '../support/reproduction.ts';
import { npmPublish } from './npm-publish.ts';

const NPMRC = 'registry=$SERVER/\n';
const MANIFEST = '{"name":"my-tool","version":"1.2.3"}';

/** A registry that has left-pod 1.0.0, whose archive has not the digest that it is listed with. */
const LEFT_POD: Answers = {
  'GET /left-pod': {
    status: 200,
    body: {
      name: 'left-pod',
      'dist-tags': { latest: '1.0.0' },
      versions: {
        '1.0.0': {
          name: 'left-pod',
          version: '1.0.0',
          dist: {
            tarball: '$SERVER/left-pod/-/left-pod-1.0.0.tgz',
            integrity: `sha512-${'A'.repeat(86)}==`,
          },
        },
      },
    },
  },
  'GET /left-pod/-/left-pod-1.0.0.tgz': { status: 200, body: 'not what was published' },
};

export const npmInstall: Suite = {
  tool: npmPublish.tool,
  reproductions: [
    {
      issue: 'npm/ci-needs-lockfile',
      state: 'there is no lockfile',
      files: { 'package.json': MANIFEST },
      run: 'npm ci',
      exit: 1,
    },
    {
      issue: 'npm/ci-lock-not-in-sync',
      state: 'the lockfile lacks a dependency',
      files: {
        'package.json': '{"name":"my-tool","version":"1.2.3","dependencies":{"left-pod":"1.0.0"}}',
        'package-lock.json': `{"name":"my-tool","version":"1.2.3","lockfileVersion":3,"packages":{"":${MANIFEST}}}`,
      },
      answers: { 'GET /left-pod': LEFT_POD['GET /left-pod'] ?? { status: 404 } },
      run: 'npm ci --registry "$SERVER"',
      exit: 1,
    },
    {
      issue: 'npm/eintegrity',
      state: 'the archive is not the one that is listed',
      files: { 'package.json': MANIFEST, '.npmrc': NPMRC },
      answers: LEFT_POD,
      run: 'npm install left-pod --no-audit --fetch-retries 0 --fetch-retry-mintimeout 1 --registry "$SERVER"',
      exit: 1,
    },
    {
      issue: 'npm/workspace-protocol-published',
      state: 'a package was published with the protocol of workspaces',
      files: { 'package.json': '{"name":"my-tool","version":"1.2.3","dependencies":{"left-pod":"workspace:*"}}' },
      run: 'npm install',
      exit: 1,
    },
    {
      issue: 'npm/audit-gate',
      state: 'a dependency has an advisory',
      files: {
        'package.json': '{"name":"my-tool","version":"1.2.3","dependencies":{"left-pod":"1.0.0"}}',
        'package-lock.json': JSON.stringify({
          name: 'my-tool',
          version: '1.2.3',
          lockfileVersion: 3,
          packages: {
            '': { name: 'my-tool', version: '1.2.3', dependencies: { 'left-pod': '1.0.0' } },
            'node_modules/left-pod': { version: '1.0.0', resolved: 'http://127.0.0.1:9/left-pod-1.0.0.tgz' },
          },
        }),
      },
      answers: {
        'POST /-/npm/v1/security/advisories/bulk': {
          status: 200,
          body: {
            'left-pod': [
              {
                id: 1,
                url: 'https://advisory.example/1',
                title: 'Example of an advisory',
                severity: 'high',
                vulnerable_versions: '<1.0.1',
              },
            ],
          },
        },
      },
      run: 'npm audit --registry "$SERVER"',
      exit: 1,
    },
    {
      issue: 'npm/audit-gate',
      state: 'there is no lockfile',
      files: { 'package.json': MANIFEST },
      run: 'npm audit',
      exit: 1,
    },
    {
      issue: 'npm/version-git-not-clean',
      state: 'a file of the repository has changed',
      needs: ['git'],
      files: { 'package.json': MANIFEST },
      given: 'git init -q && git add . && git commit -q -m one && echo >> package.json',
      run: 'npm version patch',
      exit: 1,
    },
    {
      issue: 'npm/version-git-not-clean',
      state: 'the manifest has the version already',
      files: { 'package.json': MANIFEST },
      run: 'npm version 1.2.3',
      exit: 1,
    },
    {
      issue: 'git/tag-already-exists',
      state: 'npm version finds its tag set',
      needs: ['git'],
      files: { 'package.json': '{"name":"my-tool","version":"1.2.2"}' },
      given: 'git init -q && git add . && git commit -q -m one && git tag v1.2.3',
      run: 'npm version patch',
      exit: 128,
    },
  ],
};
