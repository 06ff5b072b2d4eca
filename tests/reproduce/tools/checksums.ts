import type { Suite } from '../support/reproduction.ts';

export const checksums: Suite = {
  tool: { name: 'coreutils', needs: ['sha256sum', 'base64'], version: 'sha256sum --version' },
  quick: true,
  before: 'echo hello > my-tool.tar.gz && echo other > other.tar.gz && sha256sum *.tar.gz > SHA256SUMS',
  reproductions: [
    {
      issue: 'checksums/did-not-match',
      state: 'the file is not the one that was listed',
      given: 'echo more >> my-tool.tar.gz',
      run: 'sha256sum -c SHA256SUMS',
      exit: 1,
    },
    {
      issue: 'checksums/did-not-match',
      state: 'the file is not the one that was listed (shasum)',
      needs: ['shasum'],
      given: 'echo more >> my-tool.tar.gz',
      run: 'shasum -a 256 -c SHA256SUMS',
      exit: 1,
    },
    {
      issue: 'checksums/listed-file-missing',
      state: 'a file of the list was not downloaded',
      given: 'rm other.tar.gz',
      run: 'sha256sum -c SHA256SUMS',
      exit: 1,
    },
    {
      issue: 'checksums/listed-file-missing',
      state: 'a file of the list was not downloaded (shasum)',
      needs: ['shasum'],
      given: 'rm other.tar.gz',
      run: 'shasum -a 256 -c SHA256SUMS',
      exit: 1,
    },
    {
      issue: 'checksums/listed-file-missing',
      state: 'no file of the list was downloaded',
      given: 'rm *.tar.gz',
      run: 'sha256sum -c --ignore-missing SHA256SUMS',
      exit: 1,
    },
    {
      issue: 'checksums/improperly-formatted',
      state: 'a digest without the name of its file',
      given: 'sha256sum my-tool.tar.gz | cut -d" " -f1 > my-tool.tar.gz.sha256',
      run: 'sha256sum -c my-tool.tar.gz.sha256',
      exit: 1,
    },
    {
      issue: 'checksums/improperly-formatted',
      state: 'a digest without the name of its file (shasum)',
      needs: ['shasum'],
      given: 'sha256sum my-tool.tar.gz | cut -d" " -f1 > my-tool.tar.gz.sha256',
      run: 'shasum -a 256 -c my-tool.tar.gz.sha256',
      exit: 1,
    },
    {
      issue: 'checksums/base64-invalid-input',
      state: 'the secret is not base64',
      run: `echo 'not base64!' | base64 --decode > key.bin`,
      exit: 1,
    },
    {
      issue: 'checksums/sha256sum-not-found-macos',
      state: 'a machine without coreutils',
      run: 'PATH=/nonexistent; sha256sum -c SHA256SUMS',
      exit: 127,
    },
  ],
};
