import type { Suite } from '../support/reproduction.ts';

export const composer: Suite = {
  tool: { name: 'composer', needs: ['composer'], version: 'composer --version 2>/dev/null' },
  reproductions: [
    {
      issue: 'composer/lock-not-up-to-date',
      state: 'the lockfile lacks a dependency',
      files: { 'composer.json': '{"name":"owner/my-tool","require":{}}' },
      given: `COMPOSER_DISABLE_NETWORK=1 composer update -q && echo '{"name":"owner/my-tool","require":{"owner/my-dep":"^1.0"}}' > composer.json`,
      run: 'COMPOSER_DISABLE_NETWORK=1 COMPOSER_ALLOW_SUPERUSER=1 composer install --no-interaction',
      exit: 4,
    },
  ],
};

export const preCommit: Suite = {
  tool: { name: 'pre-commit', needs: ['pre-commit', 'git'], version: 'pre-commit --version' },
  before: 'git init -q && echo one > file.txt && git add . && git commit -q -m one',
  reproductions: [
    {
      issue: 'pre-commit/invalid-config',
      state: 'a hook lacks its version',
      files: {
        '.pre-commit-config.yaml': 'repos:\n- repo: https://git.example/OWNER/REPO\n  hooks:\n  - id: my-hook\n',
      },
      given: 'git add .',
      run: 'pre-commit run --all-files',
      exit: 1,
    },
    {
      issue: 'pre-commit/hooks-made-changes',
      state: 'a hook has mended a file',
      files: {
        '.pre-commit-config.yaml':
          'repos:\n- repo: local\n  hooks:\n  - id: mend\n    name: mend\n    language: system\n    entry: bash -c "echo more >> file.txt"\n    pass_filenames: false\n',
      },
      given: 'git add .',
      run: 'pre-commit run --all-files',
      exit: 1,
    },
  ],
};

export const gitLfs: Suite = {
  tool: { name: 'git-lfs', needs: ['git-lfs', 'git'], version: 'git-lfs version' },
  reproductions: [
    {
      issue: 'git/lfs-objects-missing',
      state: 'the object was never uploaded',
      given: `git init -q && git lfs install --local > /dev/null && git lfs track '*.bin' > /dev/null
        echo model > model.bin && git add . && git commit -q -m one
        rm -r .git/lfs && git remote add origin "$SERVER/OWNER/REPO.git"`,
      answers: {
        'POST /OWNER/REPO.git/info/lfs/objects/batch': {
          status: 200,
          headers: { 'content-type': 'application/vnd.git-lfs+json' },
          body: {
            objects: [
              {
                oid: 'a6fb26a3c2e36a31bb2c14b5bd5a6d6ae4b7c4a6d3d5a6c2d4e7a7f3d6f1a1f2',
                size: 6,
                error: { code: 404, message: 'Object does not exist on the server' },
              },
            ],
          },
        },
      },
      run: 'git lfs fetch origin main',
      exit: 2,
      played: true,
    },
  ],
};

export const nix: Suite = {
  tool: { name: 'nix', needs: ['nix-build'], version: 'nix-build --version' },
  reproductions: [
    {
      issue: 'nix/fixed-output-hash-mismatch',
      state: 'the hash of a source is not that of the file',
      files: {
        'default.nix': `derivation {
  name = "source";
  system = builtins.currentSystem;
  builder = "/bin/sh";
  args = [ "-c" "echo hello > $out" ];
  outputHashMode = "flat";
  outputHashAlgo = "sha256";
  outputHash = "${'0'.repeat(64)}";
}
`,
      },
      run: `env NIX_STORE_DIR="$HOME/store" NIX_STATE_DIR="$HOME/state" NIX_LOG_DIR="$HOME/log" NIX_CONF_DIR="$HOME" NIX_REMOTE= nix-build --option sandbox false --option build-users-group "" --no-out-link`,
      exit: 102,
    },
  ],
};
