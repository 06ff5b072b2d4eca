import type { Suite } from './support/reproduction.ts';
import { cargo } from './tools/cargo.ts';
import { checksums } from './tools/checksums.ts';
import { git } from './tools/git.ts';
import { gitServer } from './tools/git-server.ts';
import { gpg } from './tools/gpg.ts';
import { minisign, signify } from './tools/minisign.ts';
import { npmInstall } from './tools/npm-install.ts';
import { npmPublish } from './tools/npm-publish.ts';
import { pip, twine } from './tools/python.ts';
import { bundler, gem } from './tools/ruby.ts';
import { ssh } from './tools/ssh.ts';

/** All that is reproduced, in the order of the printed table. */
export const SUITES: readonly Suite[] = [
  git,
  gitServer,
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
];
