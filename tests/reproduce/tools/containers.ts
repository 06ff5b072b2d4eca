import type { Reproduction, Suite } from '../support/reproduction.ts';

/** An image of nothing, in a folder. */
const IMAGE = {
  'image/version': 'Directory Transport Version: 1.1\n',
  'image/manifest.json': JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      size: 2,
      digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    },
    layers: [],
  }),
  'image/44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a': '{}',
};

export const skopeo: Suite = {
  tool: { name: 'skopeo', needs: ['skopeo'], version: 'skopeo --version' },
  reproductions: [
    {
      issue: 'containers-policy/no-policy-json',
      state: 'there is no policy',
      files: IMAGE,
      run: 'skopeo --policy /nonexistent/policy.json copy dir:image oci:my-tool',
      exit: 1,
    },
    {
      issue: 'containers-policy/no-policy-json',
      state: 'the policy asks for something unknown',
      files: { ...IMAGE, 'policy.json': '{"default":[{"type":"sigstore"}]}' },
      run: 'skopeo --policy policy.json copy dir:image oci:my-tool',
      exit: 1,
    },
    {
      issue: 'containers-policy/signature-required-none-exists',
      state: 'the policy demands a signature, and there is none',
      files: {
        ...IMAGE,
        'policy.json': '{"default":[{"type":"signedBy","keyType":"GPGKeys","keyPath":"/nonexistent/key.gpg"}]}',
      },
      run: 'skopeo --policy policy.json copy dir:image oci:my-tool',
      exit: 1,
    },
  ],
};

const SHORT: Omit<Reproduction, 'run' | 'exit'> = {
  issue: 'podman/short-name-no-registries',
  state: 'no registry is named for short names',
  files: { 'registries.conf': '', Containerfile: 'FROM my-base:1.0\n' },
};
const SETTINGS = 'CONTAINERS_REGISTRIES_CONF=$PWD/registries.conf';

export const podman: Suite = {
  tool: { name: 'podman', needs: ['podman'], version: 'podman --version' },
  reproductions: [
    {
      ...SHORT,
      run: `${SETTINGS} podman --storage-driver vfs --root "$HOME/root" --runroot "$HOME/run" pull my-base:1.0`,
      exit: 125,
    },
  ],
};

export const buildah: Suite = {
  tool: { name: 'buildah', needs: ['buildah'], version: 'buildah --version' },
  reproductions: [
    {
      ...SHORT,
      run: `${SETTINGS} buildah --storage-driver vfs --root "$HOME/root" --runroot "$HOME/run" build .`,
      exit: 125,
    },
  ],
};

export const docker: Suite = {
  tool: { name: 'docker', needs: ['docker'], version: 'docker --version' },
  reproductions: [
    {
      issue: 'docker/login-non-tty',
      state: 'a login without a password, and no terminal',
      run: 'docker login 127.0.0.1:9 --username bot',
      exit: 1,
    },
    {
      issue: 'docker/login-non-tty',
      state: 'a password without a user name',
      run: 'echo secret | docker login 127.0.0.1:9 --password-stdin',
      exit: 1,
    },
    {
      issue: 'docker/dockerfile-not-found',
      state: 'there is no Dockerfile',
      run: 'DOCKER_BUILDKIT=0 docker build .',
      exit: 1,
    },
    {
      issue: 'docker/credential-helper-not-found',
      state: 'the settings name a program that is not there',
      files: { '../home/.docker/config.json': '{"credsStore":"nowhere"}' },
      answers: { 'GET /v2/': { status: 200, body: {} } },
      run: 'echo secret | docker login "$HOST" --username bot --password-stdin',
      exit: 1,
    },
    {
      issue: 'docker/invalid-tag',
      state: 'the version of the tag is empty',
      files: { Dockerfile: 'FROM scratch\n' },
      run: 'DOCKER_BUILDKIT=0 docker build -t registry.example/my-tool: .',
      exit: 125,
    },
    {
      issue: 'docker/repository-name-must-be-lowercase',
      state: 'the name of the owner has capitals',
      files: { Dockerfile: 'FROM scratch\n' },
      run: 'DOCKER_BUILDKIT=0 docker build -t registry.example/OWNER/my-tool:v1.2.3 .',
      exit: 125,
    },
    {
      issue: 'docker/cannot-connect-to-daemon',
      state: 'the daemon does not run',
      files: { Dockerfile: 'FROM scratch\n' },
      run: 'DOCKER_HOST=unix:///nonexistent/docker.sock docker build -t my-tool .',
      exit: 1,
    },
  ],
};
