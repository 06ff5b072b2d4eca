import type { Answers } from '../support/server.ts';
import type { Reproduction, Suite } from '../support/reproduction.ts';

const MANIFEST = `[package]
name = "my-crate"
version = "1.2.3"
edition = "2021"
license = "MIT"
description = "An example"
`;
const CRATE = { 'Cargo.toml': MANIFEST, 'src/lib.rs': '' };
const CONFIG = { '../home/.cargo/config.toml': '[registries.my-registry]\nindex = "sparse+$SERVER/index/"\n' };
const INDEX: Answers = { 'GET /index/config.json': { status: 200, body: { dl: '$SERVER/dl', api: '$SERVER' } } };
const TOKEN = 'CARGO_REGISTRIES_MY_REGISTRY_TOKEN=secret';
const PUBLISH = 'cargo publish --registry my-registry --no-verify';

/** An upload to a registry that answers like this. */
function uploaded(issue: string, state: string, status: number, detail: string): Reproduction {
  return {
    issue,
    state,
    files: { ...CRATE, ...CONFIG },
    answers: { ...INDEX, 'PUT /api/v1/crates/new': { status, body: { errors: [{ detail }] } } },
    run: `${TOKEN} ${PUBLISH}`,
    exit: 101,
    played: true,
  };
}

export const cargo: Suite = {
  tool: { name: 'cargo', needs: ['cargo', 'rustc'], version: 'cargo --version' },
  reproductions: [
    {
      issue: 'cargo/locked-lockfile-needs-update',
      state: 'the lockfile is not in the repository',
      files: CRATE,
      run: 'cargo build --locked',
      exit: 101,
    },
    {
      issue: 'cargo/locked-lockfile-needs-update',
      state: 'the version was raised without the lockfile',
      files: CRATE,
      given: `cargo generate-lockfile && sed -i 's/1.2.3/1.2.4/' Cargo.toml`,
      run: 'cargo build --locked',
      exit: 101,
    },
    {
      issue: 'cargo/lock-file-version-not-understood',
      state: 'a newer Cargo wrote the lockfile',
      files: { ...CRATE, 'Cargo.lock': 'version = 99\n' },
      run: 'cargo build --locked',
      exit: 101,
    },
    {
      issue: 'crates-io/no-token-found',
      state: 'there is no token for the registry',
      files: { ...CRATE, ...CONFIG },
      answers: INDEX,
      run: PUBLISH,
      exit: 101,
    },
    {
      issue: 'crates-io/uncommitted-changes',
      state: 'a file of the repository has changed',
      needs: ['git'],
      files: { ...CRATE, ...CONFIG },
      given: 'git init -q && git add . && git commit -q -m one && echo "// more" >> src/lib.rs',
      answers: INDEX,
      run: `${TOKEN} ${PUBLISH}`,
      exit: 101,
    },
    {
      issue: 'crates-io/dependency-without-version',
      state: 'a dependency has a path only',
      files: {
        ...CONFIG,
        'Cargo.toml': `${MANIFEST}[dependencies]\nmy-core = { path = "core" }\n`,
        'src/lib.rs': '',
        'core/Cargo.toml': MANIFEST.replace('my-crate', 'my-core'),
        'core/src/lib.rs': '',
      },
      answers: INDEX,
      run: `${TOKEN} ${PUBLISH}`,
      exit: 101,
    },
    {
      issue: 'crates-io/dependency-not-on-crates-io',
      state: 'a dependency was not published yet',
      files: {
        ...CONFIG,
        'Cargo.toml': `${MANIFEST}[dependencies]\nmy-core = { path = "core", version = "1.2.3", registry = "my-registry" }\n`,
        'src/lib.rs': '',
        'core/Cargo.toml': MANIFEST.replace('my-crate', 'my-core'),
        'core/src/lib.rs': '',
      },
      answers: { ...INDEX, 'GET /index/my/-c/my-core': { status: 404 } },
      run: `${TOKEN} ${PUBLISH}`,
      exit: 101,
    },
    {
      issue: 'crates-io/version-already-uploaded',
      state: 'the index has the version',
      files: { ...CRATE, ...CONFIG },
      answers: {
        ...INDEX,
        'GET /index/my/-c/my-crate': {
          status: 200,
          body: `{"name":"my-crate","vers":"1.2.3","deps":[],"cksum":"${'0'.repeat(64)}","features":{},"yanked":false}\n`,
        },
      },
      run: `${TOKEN} ${PUBLISH}`,
      exit: 101,
    },
    uploaded(
      'crates-io/403-authentication-failed',
      'the token is not accepted',
      403,
      'this token does not have the required permissions to perform this action',
    ),
  ],
};
