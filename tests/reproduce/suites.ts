import type { Suite } from './support/reproduction.ts';
import { apt } from './tools/apt.ts';
import { cargo } from './tools/cargo.ts';
import { checksums } from './tools/checksums.ts';
import { buildah, docker, podman, skopeo } from './tools/containers.ts';
import { ovsx, vsce, webExt } from './tools/extensions.ts';
import { gh } from './tools/gh.ts';
import { gitServer } from './tools/git-server.ts';
import { gitSigning } from './tools/git-signing.ts';
import { git } from './tools/git.ts';
import { go } from './tools/go.ts';
import { gpg } from './tools/gpg.ts';
import { apksigner, keytool } from './tools/java.ts';
import { minisign, signify } from './tools/minisign.ts';
import { npmInstall } from './tools/npm-install.ts';
import { npmPublish } from './tools/npm-publish.ts';
import { composer, gitLfs, nix, preCommit } from './tools/others.ts';
import { pnpm, yarn, yarnClassic } from './tools/package-managers.ts';
import { pip, twine } from './tools/python.ts';
import { changesets, commitlint, lerna, releaseIt } from './tools/release-tools.ts';
import { renovate } from './tools/renovate.ts';
import { rpm } from './tools/rpm.ts';
import { bundler, gem } from './tools/ruby.ts';
import { semanticRelease } from './tools/semantic-release.ts';
import { ssh } from './tools/ssh.ts';

/** All that is reproduced, in the order of the printed table. */
export const SUITES: readonly Suite[] = [
  git,
  gitServer,
  gitSigning,
  ssh,
  gpg,
  checksums,
  minisign,
  signify,
  npmPublish,
  npmInstall,
  twine,
  pip,
  cargo,
  gem,
  bundler,
  go,
  keytool,
  apksigner,
  apt,
  rpm,
  skopeo,
  podman,
  buildah,
  docker,
  gh,
  gitLfs,
  composer,
  preCommit,
  nix,
  semanticRelease,
  lerna,
  releaseIt,
  commitlint,
  changesets,
  pnpm,
  yarnClassic,
  yarn,
  vsce,
  ovsx,
  webExt,
  renovate,
];
