import type { Suite } from '../support/reproduction.ts';

const MAKE = 'gpg -q --batch --pinentry-mode loopback --passphrase';

/** A key without a passphrase, and a file to sign. */
const KEY = `
mkdir -m 700 "$GNUPGHOME"
${MAKE} "" --quick-generate-key "My Tool Release <release@example.com>" ed25519 sign never
echo hello > my-tool.tar.gz
`;

/** A second home with a key that has the passphrase "right", whose agent keeps nothing. */
const LOCKED = `
echo default-cache-ttl 0 > "$GNUPGHOME/gpg-agent.conf"
gpgconf --kill gpg-agent
${MAKE} right --quick-generate-key "Locked <locked@example.com>" ed25519 sign never
gpgconf --kill gpg-agent
`;

const SIGNED = 'gpg -q --batch --detach-sign --armor my-tool.tar.gz';
const ELSEWHERE = 'export GNUPGHOME="$HOME/other"; mkdir -p -m 700 "$GNUPGHOME"';

export const gpg: Suite = {
  tool: { name: 'gpg', needs: ['gpg', 'gpgconf', 'gpg-agent'], version: 'gpg --version' },
  quick: true,
  before: KEY,
  reproductions: [
    {
      issue: 'gpg/no-public-key',
      state: "the signer's key was not imported",
      given: SIGNED,
      run: `${ELSEWHERE}; gpg --verify my-tool.tar.gz.asc my-tool.tar.gz`,
      exit: 2,
    },
    {
      issue: 'gpg/no-public-key',
      state: "the signer's key is not in the keyring of gpgv",
      needs: ['gpgv'],
      given: `${SIGNED} && : > empty.gpg`,
      run: 'gpgv --keyring ./empty.gpg my-tool.tar.gz.asc my-tool.tar.gz',
      exit: 2,
    },
    {
      issue: 'gpg/bad-signature',
      state: 'the file has changed since it was signed',
      given: `${SIGNED} && echo more >> my-tool.tar.gz`,
      run: 'gpg --verify my-tool.tar.gz.asc my-tool.tar.gz',
      exit: 1,
    },
    {
      issue: 'gpg/bad-signature',
      state: 'the file has changed since it was signed (gpgv)',
      needs: ['gpgv'],
      given: `${SIGNED} && echo more >> my-tool.tar.gz && gpg --export > keys.gpg`,
      run: 'gpgv --keyring ./keys.gpg my-tool.tar.gz.asc my-tool.tar.gz',
      exit: 1,
    },
    {
      issue: 'gpg/key-expired-on-verify',
      state: 'the key expired after it had signed',
      given: `gpg -q --batch --faked-system-time 20240101T000000 --passphrase "" --quick-generate-key old@example.com ed25519 sign 1y
        gpg -q --batch --faked-system-time 20240201T000000 -u old@example.com --detach-sign my-tool.tar.gz`,
      run: 'gpg --verify my-tool.tar.gz.sig my-tool.tar.gz',
      exit: 0,
    },
    {
      issue: 'gpg/no-secret-key',
      state: 'the key of the release was not imported',
      run: `${ELSEWHERE}; gpg --batch --local-user AC5531F8F5A34E27590FDBF6BCFA984A1F87C9EA --detach-sign my-tool.tar.gz`,
      exit: 2,
    },
    {
      issue: 'gpg/no-secret-key',
      state: 'a home without any key',
      run: `${ELSEWHERE}; gpg --batch --detach-sign my-tool.tar.gz`,
      exit: 2,
    },
    {
      issue: 'gpg/unusable-secret-key',
      state: 'the key has expired',
      given:
        'gpg -q --batch --faked-system-time 20240101T000000 --passphrase "" --quick-generate-key old@example.com ed25519 sign 1y',
      run: 'gpg --batch --local-user "$(gpg --list-keys --with-colons old@example.com | grep ^fpr | cut -d: -f10)" --detach-sign my-tool.tar.gz',
      exit: 2,
    },
    {
      issue: 'gpg/import-not-a-key',
      state: 'the secret is empty',
      run: `printf '%s\\n' "$GPG_PRIVATE_KEY" | gpg --batch --import`,
      exit: 2,
    },
    {
      issue: 'gpg/bad-passphrase',
      state: 'the passphrase is another',
      given: LOCKED,
      run: 'gpg --batch --pinentry-mode loopback --passphrase wrong --local-user locked@example.com --detach-sign my-tool.tar.gz',
      exit: 2,
    },
    {
      issue: 'gpg/bad-passphrase',
      state: 'the passphrase is another (export)',
      given: LOCKED,
      run: 'gpg --batch --pinentry-mode loopback --passphrase wrong --armor --export-secret-keys locked@example.com',
      exit: 2,
    },
    {
      issue: 'gpg/inappropriate-ioctl',
      state: 'no passphrase is given in batch mode',
      given: LOCKED,
      run: 'gpg --batch --pinentry-mode loopback --local-user locked@example.com --detach-sign my-tool.tar.gz',
      exit: 2,
    },
    {
      issue: 'gpg/inappropriate-ioctl',
      state: 'no passphrase is given, and no terminal',
      given: LOCKED,
      run: 'gpg --no-tty --pinentry-mode loopback --local-user locked@example.com --detach-sign my-tool.tar.gz',
      exit: 2,
    },
    {
      issue: 'gpg/inappropriate-ioctl',
      state: 'there is no pinentry',
      given: `${LOCKED} echo "pinentry-program $HOME/none" >> "$GNUPGHOME/gpg-agent.conf"`,
      run: 'gpg --batch --local-user locked@example.com --detach-sign my-tool.tar.gz',
      exit: 2,
    },
    {
      issue: 'gpg/agent-not-reachable',
      state: 'the program of the agent is not there',
      given: 'gpgconf --kill gpg-agent && echo "agent-program $HOME/none" > "$GNUPGHOME/gpg.conf"',
      run: 'gpg --batch --detach-sign my-tool.tar.gz',
      exit: 2,
    },
    {
      issue: 'gpg/keyserver-receive-failed',
      state: 'the name of the keyserver does not exist',
      needs: ['dirmngr'],
      run: 'gpg --batch --keyserver hkp://keys.invalid --recv-keys AC5531F8F5A34E27590FDBF6BCFA984A1F87C9EA',
      exit: 2,
    },
  ],
};
