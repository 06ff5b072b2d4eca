import type { Suite } from '../support/reproduction.ts';

/** An archive with one empty suite, signed by a key of its own, and a source that names it. apt sees no other folder than this one. */
const ARCHIVE = `
mkdir -m 700 "$GNUPGHOME"
mkdir -p repo/dists/stable/main/binary-amd64 etc/preferences.d etc/apt.conf.d etc/trusted.gpg.d state/lists/partial cache/archives/partial
: > state/status
gpg -q --batch --passphrase "" --quick-generate-key "My Tool Release <release@example.com>" rsa2048 sign never
gpg --export > keyring.gpg
printf 'Package: my-tool\\nVersion: 1.2.3\\nArchitecture: all\\nFilename: my-tool.deb\\nSize: 1\\n' > repo/dists/stable/main/binary-amd64/Packages
cat > release.sh <<'END'
# release.sh VALID-UNTIL: writes and signs the Release file.
cd repo/dists/stable
packages=main/binary-amd64/Packages
printf 'Suite: stable\\nCodename: stable\\nDate: %s\\nValid-Until: %s\\nArchitectures: amd64\\nComponents: main\\nSHA256:\\n %s %s %s\\n' \\
  "$(date -Ru -d '10 days ago')" "$(date -Ru -d "$1")" "$(sha256sum < $packages | cut -d' ' -f1)" "$(stat -c %s $packages)" $packages > Release
gpg -q --batch --yes --clearsign -o InRelease Release
END
sh release.sh tomorrow
echo "deb [arch=amd64 signed-by=$PWD/keyring.gpg] copy:$PWD/repo stable main" > etc/sources.list
cat > apt.conf <<END
Dir "$PWD";
Dir::Etc "$PWD/etc";
Dir::State "$PWD/state";
Dir::State::status "$PWD/state/status";
Dir::Cache "$PWD/cache";
APT::Sandbox::User "root";
APT::Architecture "amd64";
END
`;

/** Workspaces are copies: the folder is put right first. */
const HERE = `sed -i "s#/[^ \\"]*/work#$PWD#g" apt.conf etc/sources.list`;
const UPDATE = 'APT_CONFIG=apt.conf apt-get -q update';

export const apt: Suite = {
  tool: { name: 'apt', needs: ['apt-get', 'gpg', 'gpgv'], version: 'apt-get --version' },
  before: ARCHIVE,
  reproductions: [
    {
      issue: 'apt/no-pubkey',
      state: 'the keyring has another key',
      given: `${HERE}
        gpg -q --batch --passphrase "" --quick-generate-key other@example.com rsa2048 sign never
        gpg --export other@example.com > keyring.gpg`,
      run: UPDATE,
      exit: 100,
    },
    {
      issue: 'apt/key-expired',
      state: 'the key of the archive has expired',
      given: `${HERE}
        gpg -q --batch --faked-system-time 20240101T000000 --passphrase "" --quick-generate-key old@example.com rsa2048 sign 1y
        gpg --export old@example.com > keyring.gpg
        gpg -q --batch --yes --faked-system-time 20240201T000000 -u old@example.com --clearsign -o repo/dists/stable/InRelease repo/dists/stable/Release`,
      run: UPDATE,
      exit: 100,
    },
    {
      issue: 'apt/release-file-expired',
      state: 'the archive was not renewed in time',
      given: `${HERE} && sh release.sh yesterday`,
      run: UPDATE,
      exit: 100,
    },
    {
      issue: 'apt/repository-not-signed',
      state: 'the Release file has no signature',
      given: `${HERE} && rm repo/dists/stable/InRelease`,
      run: UPDATE,
      exit: 100,
    },
    {
      issue: 'apt/repository-not-signed',
      state: 'the signed file has changed',
      given: `${HERE} && sed -i 's/Codename: stable/Codename: other/' repo/dists/stable/InRelease`,
      run: UPDATE,
      exit: 100,
    },
    {
      issue: 'apt/no-release-file',
      state: 'the archive has no such suite',
      given: `${HERE} && sed -i 's/ stable / resolute /' etc/sources.list`,
      run: UPDATE,
      exit: 100,
    },
    {
      issue: 'apt/hash-sum-mismatch',
      state: 'the index has changed since the Release file was written',
      given: `${HERE} && sed -i 's/1.2.3/1.2.4/' repo/dists/stable/main/binary-amd64/Packages`,
      run: UPDATE,
      exit: 100,
    },
    {
      issue: 'apt/conflicting-signed-by',
      state: 'two sources name different keyrings for one archive',
      given: `${HERE} && sed 's#keyring.gpg#other.gpg#; s#main#main#' etc/sources.list > other && cat other >> etc/sources.list`,
      run: UPDATE,
      exit: 100,
    },
  ],
};
