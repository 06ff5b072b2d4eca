import type { Suite } from '../support/reproduction.ts';
import { git, REPOSITORY } from './git.ts';

const KEY = `
ssh-keygen -q -t ed25519 -N "" -f ../id_ed25519
git config gpg.format ssh
git config user.signingKey ../id_ed25519.pub
`;

/** Commits and tags that are signed with SSH keys. */
export const gitSigning: Suite = {
  tool: { ...git.tool, needs: ['git', 'ssh-keygen'] },
  quick: true,
  before: `${REPOSITORY}${KEY}`,
  reproductions: [
    {
      issue: 'git/ssh-sign-load-key',
      state: 'the file of the key is not there',
      given: 'git config user.signingKey ../none.pub',
      run: 'git commit -S --allow-empty -m two',
      exit: 128,
    },
    {
      issue: 'git/ssh-sign-load-key',
      state: 'the private key is not beside the public one',
      given: 'mv ../id_ed25519 ../elsewhere',
      run: 'git commit -S --allow-empty -m two',
      exit: 128,
    },
    {
      issue: 'git/ssh-sign-load-key',
      state: 'no key is named',
      given: 'git config --unset user.signingKey',
      run: 'git commit -S --allow-empty -m two',
      exit: 128,
    },
    {
      issue: 'git/ssh-allowed-signers',
      state: 'no list of signers is configured',
      given: 'git commit -q -S --allow-empty -m two',
      run: 'git verify-commit HEAD',
      exit: 1,
    },
    {
      issue: 'git/ssh-allowed-signers',
      state: 'the signer is not in the list',
      given:
        ': > ../signers && git config gpg.ssh.allowedSignersFile "$PWD/../signers" && git commit -q -S --allow-empty -m two',
      run: 'git verify-commit HEAD',
      exit: 1,
    },
  ],
};
