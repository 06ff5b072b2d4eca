import type { Suite } from '../support/reproduction.ts';

export const minisign: Suite = {
  tool: { name: 'minisign', needs: ['minisign'], version: 'minisign -v' },
  before: `
    for key in minisign other; do minisign -G -W -p $key.pub -s $key.key; done
    echo hello > my-tool.tar.gz
    minisign -S -m my-tool.tar.gz -s minisign.key`,
  reproductions: [
    {
      issue: 'minisign/signature-verification-failed',
      state: 'the file has changed since it was signed',
      given: 'echo more >> my-tool.tar.gz',
      run: 'minisign -V -m my-tool.tar.gz -p minisign.pub',
      exit: 1,
    },
    {
      issue: 'minisign/wrong-public-key',
      state: 'the public key is of another pair',
      run: 'minisign -V -m my-tool.tar.gz -p other.pub',
      exit: 1,
    },
    {
      issue: 'minisign/wrong-public-key',
      state: 'a file name where the key itself is expected',
      run: 'minisign -V -m my-tool.tar.gz -P minisign.pub',
      exit: 2,
    },
  ],
};

export const signify: Suite = {
  tool: {
    name: 'signify',
    needs: ['signify-openbsd', 'dpkg-query'],
    version: `dpkg-query -W -f '\${Version}' signify-openbsd`,
  },
  before: `
    for key in my-tool other; do signify-openbsd -G -n -p $key.pub -s $key.sec; done
    echo hello > my-tool.tar.gz
    signify-openbsd -S -m my-tool.tar.gz -s my-tool.sec`,
  reproductions: [
    {
      issue: 'minisign/signature-verification-failed',
      state: 'the file has changed since it was signed',
      given: 'echo more >> my-tool.tar.gz',
      run: 'signify-openbsd -V -m my-tool.tar.gz -p my-tool.pub',
      exit: 1,
    },
    {
      issue: 'minisign/wrong-public-key',
      state: 'the public key is of another pair',
      run: 'signify-openbsd -V -m my-tool.tar.gz -p other.pub',
      exit: 1,
    },
  ],
};
