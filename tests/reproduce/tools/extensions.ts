import type { Reproduction, Suite } from '../support/reproduction.ts';

const EXTENSION = {
  name: 'my-extension',
  publisher: 'my-publisher',
  version: '1.2.3',
  engines: { vscode: '^1.90.0' },
  repository: 'https://git.example/OWNER/REPO',
  license: 'MIT',
};

export const vsce: Suite = {
  tool: { name: 'vsce', needs: ['npm'], packages: { '@vscode/vsce': '4.1.0' } },
  reproductions: [
    {
      issue: 'vsce/types-newer-than-engine',
      state: 'the types are newer than the editor that the extension asks for',
      files: {
        'package.json': JSON.stringify({ ...EXTENSION, devDependencies: { '@types/vscode': '^1.95.0' } }),
        LICENSE: 'MIT\n',
        'README.md': '# My extension\n',
      },
      run: 'vsce package --no-dependencies',
      exit: 1,
    },
  ],
};

/** A publication to a registry that answers with this error. */
function published(issue: string, state: string, error: string): Reproduction {
  return {
    issue,
    state,
    answers: { 'POST /api/-/publish': { status: 400, body: { error } } },
    run: 'ovsx publish my-extension.vsix --registryUrl "$SERVER" --pat secret',
    exit: 1,
    played: true,
  };
}

export const ovsx: Suite = {
  tool: { name: 'ovsx', needs: ['npm', 'python3'], packages: { ovsx: '1.3.0' } },
  before: `python3 - <<'END'
import zipfile
with zipfile.ZipFile('my-extension.vsix', 'w') as archive:
    archive.writestr('extension/package.json', '${JSON.stringify(EXTENSION)}')
    archive.writestr('extension.vsixmanifest', '<PackageManifest><Metadata><Identity Id="my-extension" Version="1.2.3" Publisher="my-publisher"/></Metadata></PackageManifest>')
END`,
  reproductions: [
    published(
      'vsce/openvsx-namespace',
      'the namespace does not exist',
      "Unknown publisher: my-publisher\nUse the 'create-namespace' command to create a namespace corresponding to your publisher name.",
    ),
    published(
      'vsce/openvsx-agreement',
      'the agreement was not signed',
      'You must sign a Publisher Agreement with the Eclipse Foundation before publishing any extension.',
    ),
    published(
      'vsce/version-exists',
      'the version is there already',
      'Extension my-publisher.my-extension 1.2.3 is already published.',
    ),
  ],
};

export const webExt: Suite = {
  tool: { name: 'web-ext', needs: ['npm'], packages: { 'web-ext': '10.7.0' } },
  reproductions: [
    {
      issue: 'web-ext/unknown-jwt-issuer',
      state: 'the key of the API is not known',
      files: { 'manifest.json': '{"manifest_version":2,"name":"My extension","version":"1.2.3"}' },
      answers: { 'POST /api/v5/addons/upload/': { status: 401, body: { detail: 'Unknown JWT iss (issuer).' } } },
      run: 'web-ext sign --channel unlisted --amo-base-url "$SERVER/api/v5/" --api-key user:1:2 --api-secret secret',
      exit: 1,
      played: true,
    },
    {
      issue: 'web-ext/version-already-exists',
      state: 'the version is there already',
      files: {
        'manifest.json':
          '{"manifest_version":2,"name":"My extension","version":"1.2.3","browser_specific_settings":{"gecko":{"id":"my-extension@example.com"}}}',
      },
      answers: {
        'POST /api/v5/addons/upload/': { status: 201, body: { uuid: 'a1', processed: true, valid: true } },
        'GET /api/v5/addons/upload/a1/': { status: 200, body: { uuid: 'a1', processed: true, valid: true } },
        'PUT /api/v5/addons/addon/my-extension@example.com/': {
          status: 409,
          body: { version: ['Version 1.2.3 already exists.'] },
        },
      },
      run: 'web-ext sign --channel unlisted --amo-base-url "$SERVER/api/v5/" --api-key user:1:2 --api-secret secret',
      exit: 1,
      played: true,
    },
  ],
};
