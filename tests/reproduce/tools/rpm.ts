import type { Suite } from '../support/reproduction.ts';

/** A package of nothing, and a key. */
const PACKAGE = `
mkdir -m 700 "$GNUPGHOME"
gpg -q --batch --passphrase "" --quick-generate-key "My Tool Release <release@example.com>" rsa2048 sign never
printf '%%_dbpath %s/rpmdb\\n%%_topdir %s/build\\n%%__gpg %s\\n' "$HOME" "$HOME" "$(command -v gpg)" > "$HOME/.rpmmacros"
cat > my-tool.spec <<'END'
Name: my-tool
Version: 1.2.3
Release: 1
Summary: An example
License: MIT
BuildArch: noarch
%description
An example.
%files
END
rpmbuild --quiet -bb my-tool.spec && cp "$HOME"/build/RPMS/noarch/*.rpm .
gpg --export > key.gpg
`;
const HERE = 'sed -i "s#/[^ ]*/home#$HOME#" "$HOME/.rpmmacros"';
const SIGN = `rpmsign --define '_gpg_name release@example.com' --addsign my-tool-1.2.3-1.noarch.rpm`;

export const rpm: Suite = {
  tool: { name: 'rpm', needs: ['rpm', 'rpmbuild', 'rpmsign', 'rpmkeys', 'gpg'], version: 'rpm --version' },
  before: PACKAGE,
  reproductions: [
    {
      issue: 'rpm/nokey-warning',
      state: 'the key of the package was not imported',
      given: `${HERE} && ${SIGN}`,
      run: 'rpmkeys --checksig --verbose my-tool-1.2.3-1.noarch.rpm',
      exit: 1,
    },
    {
      issue: 'rpm/key-not-armored',
      state: 'the key is binary',
      given: HERE,
      run: 'rpmkeys --import key.gpg',
      exit: 1,
    },
    {
      issue: 'rpm-signing/gpg-name-not-set',
      state: 'no key is named',
      given: HERE,
      run: 'rpmsign --addsign my-tool-1.2.3-1.noarch.rpm',
      exit: 1,
    },
    {
      issue: 'rpm-signing/gpg-exec-failed',
      state: 'there is no gpg where it is looked for',
      given: HERE,
      run: SIGN.replace('--define', `--define '__gpg /nonexistent/gpg' --define`),
      exit: 1,
    },
    {
      issue: 'gpg/no-secret-key',
      state: 'rpmsign is told of a key that is not there',
      given: HERE,
      run: SIGN.replace('release@', 'nobody@'),
      exit: 1,
    },
  ],
};
