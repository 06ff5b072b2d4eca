import type { Answer } from '../support/server.ts';
import type { Reproduction, Suite } from '../support/reproduction.ts';

/** Makes the wheel of a package without code; further lines of its metadata come as arguments. */
const WHEEL = `
import base64, hashlib, sys, zipfile
name, version, *more = sys.argv[1:]
folder = f'{name}-{version}.dist-info'
files = {
    f'{folder}/METADATA': '\\n'.join(['Metadata-Version: 2.1', f'Name: {name}', f'Version: {version}', *more]) + '\\n',
    f'{folder}/WHEEL': 'Wheel-Version: 1.0\\nGenerator: example\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n',
}
def line(path, text):
    digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b'=').decode()
    return f'{path},sha256={digest},{len(text)}\\n'
record = ''.join(line(*item) for item in files.items()) + f'{folder}/RECORD,,\\n'
with zipfile.ZipFile(f'{name}-{version}-py3-none-any.whl', 'w') as wheel:
    for path, text in {**files, f'{folder}/RECORD': record}.items():
        wheel.writestr(path, text)
`;

const MAKE = `cat > wheel.py <<'END'\n${WHEEL}\nEND\n`;
const UPLOAD =
  'twine upload --non-interactive --disable-progress-bar --repository-url "$SERVER/legacy/" -u __token__ -p secret *.whl';

/** An upload to an index that answers with this error, as PyPI words it. */
function uploaded(issue: string, state: string, status: number, words: string): Reproduction {
  const body = `<html><head><title>${status} ${words}</title></head><body><h1>${status} ${words}</h1></body></html>`;
  const answer: Answer = { status, body, reason: words };
  return { issue, state, answers: { 'POST /legacy/': answer }, run: UPLOAD, exit: 1, played: true };
}

export const twine: Suite = {
  tool: { name: 'twine', needs: ['twine', 'python3'], version: 'twine --version' },
  before: `${MAKE} python3 wheel.py my_package 1.2.3`,
  reproductions: [
    uploaded(
      'pypi/403-invalid-authentication',
      'the token is not accepted',
      403,
      'Invalid or non-existent authentication information. See https://pypi.example/help/#invalid-auth for more information.',
    ),
    uploaded(
      'pypi/file-already-exists',
      'the file is there already',
      400,
      "File already exists ('my_package-1.2.3-py3-none-any.whl', with blake2_256 hash '0123456789abcdef'). See https://pypi.example/help/#file-name-reuse for more information.",
    ),
    uploaded(
      'pypi/user-not-allowed-to-upload',
      'the project belongs to others',
      403,
      "The user 'release-bot' isn't allowed to upload to project 'my-package'. See https://pypi.example/help/#project-name for more information.",
    ),
    {
      issue: 'pypi/long-description-render',
      state: 'the description is not valid reStructuredText',
      given: `rm *.whl && python3 wheel.py my_package 1.2.3 'Description-Content-Type: text/x-rst' '' ':ref:\`docs\`'`,
      run: 'twine check *.whl',
      exit: 1,
    },
    {
      issue: 'pypi/metadata-missing-required-fields',
      state: 'twine does not know the version of the metadata',
      given: `rm *.whl && sed -i 's/Metadata-Version: 2.1/Metadata-Version: 9.9/' wheel.py && python3 wheel.py my_package 1.2.3`,
      run: 'twine check *.whl',
      exit: 1,
    },
  ],
};

export const pip: Suite = {
  tool: { name: 'pip', needs: ['pip'], version: 'pip --version' },
  before: `${MAKE} python3 wheel.py my_dep 1.4.0 && python3 wheel.py my_lib 2.0.1 'Requires-Dist: my-dep>=1.0'`,
  reproductions: [
    {
      issue: 'pip/hashes-do-not-match',
      state: 'the archive is not the one that was pinned',
      files: { 'requirements.txt': `my-dep==1.4.0 --hash=sha256:${'0'.repeat(64)}\n` },
      run: 'pip download --no-index --find-links . -d out -r requirements.txt',
      exit: 1,
    },
    {
      issue: 'pip/hashes-required',
      state: 'one requirement has no hash',
      files: { 'requirements.txt': 'my-dep==1.4.0\n' },
      run: 'pip download --no-index --find-links . --require-hashes -d out -r requirements.txt',
      exit: 1,
    },
    {
      issue: 'pip/hashes-required',
      state: 'the dependency of a requirement is not pinned',
      given: `echo "my-lib==2.0.1 --hash=sha256:$(sha256sum my_lib*.whl | cut -d' ' -f1)" > requirements.txt`,
      run: 'pip download --no-index --find-links . -d out -r requirements.txt',
      exit: 1,
    },
  ],
};
