import type { Suite } from '../support/reproduction.ts';

export const ssh: Suite = {
  tool: { name: 'ssh', needs: ['ssh', 'ssh-add', 'ssh-agent', 'ssh-keygen'], version: 'ssh -V' },
  quick: true,
  before: 'ssh-keygen -q -t ed25519 -N "" -f id_ed25519 && tr -d "\\n" < id_ed25519 > secret && chmod 600 secret',
  reproductions: [
    {
      issue: 'git/ssh-key-invalid-format',
      state: 'the secret has lost its line breaks',
      run: 'ssh-agent ssh-add - < secret',
      exit: 1,
    },
  ],
};
