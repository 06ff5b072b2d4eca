import type { Suite } from '../support/reproduction.ts';

/** A module of somebody else, on a proxy that is a folder, and a program that uses it. */
const MODULE = `
mkdir -p proxy/example.com/acme/lib/@v
cd proxy/example.com/acme/lib/@v
printf '{"Version":"v1.2.3"}' > v1.2.3.info
echo 'module example.com/acme/lib' > v1.2.3.mod
python3 - <<'END'
import zipfile
with zipfile.ZipFile('v1.2.3.zip', 'w') as archive:
    archive.writestr('example.com/acme/lib@v1.2.3/go.mod', 'module example.com/acme/lib\\n')
    archive.writestr('example.com/acme/lib@v1.2.3/lib.go', 'package lib\\n')
END
cd - > /dev/null
printf 'module example.com/my-tool\\n\\ngo 1.19\\n\\nrequire example.com/acme/lib v1.2.3\\n' > go.mod
printf 'package main\\n\\nimport _ "example.com/acme/lib"\\n\\nfunc main() {}\\n' > main.go
`;

const PROXY = 'GOFLAGS=-modcacherw GOPROXY="file://$PWD/proxy"';

export const go: Suite = {
  tool: { name: 'go', needs: ['go', 'python3'], version: 'go version' },
  before: MODULE,
  reproductions: [
    {
      issue: 'go-modules/missing-go-sum-entry',
      state: 'the sum of a dependency is not in the repository',
      run: `${PROXY} go build ./...`,
      exit: 1,
    },
    {
      issue: 'go-modules/checksum-mismatch-go-sum',
      state: 'the tag of a dependency was moved',
      given: `${PROXY} go mod tidy && sed -i 's# v1.2.3 h1:.....# v1.2.3 h1:AAAAA#' go.sum && ${PROXY} go clean -modcache`,
      run: `${PROXY} go build ./...`,
      exit: 1,
    },
  ],
};
