import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import type { Server } from './server.ts';

/** Where nobody listens: what asks for anything beyond this machine is refused at once. */
const NOWHERE = 'http://127.0.0.1:9';

/**
 * The whole environment of a script: nothing of the user's comes through but PATH. English, no colours, no network beyond
 * 127.0.0.1, and all package managers point at the local server, or at nobody.
 */
export function environment(home: string, paths: readonly string[], server?: Server): Record<string, string> {
  const registry = server?.url ?? NOWHERE;
  return {
    PATH: [...paths, dirname(process.execPath), process.env['PATH'] ?? '/usr/bin:/bin'].join(delimiter),
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local/share'),
    GNUPGHOME: join(home, '.gnupg'),
    TMPDIR: home,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    NO_COLOR: '1',
    CI: 'true',
    ...(server && { SERVER: server.url, HOST: server.host }),
    ...offline(),
    ...git(),
    npm_config_registry: registry,
    npm_config_update_notifier: 'false',
    YARN_NPM_REGISTRY_SERVER: registry,
    PIP_INDEX_URL: registry,
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    ...toolchains(home),
  };
}

function offline(): Record<string, string> {
  const proxies = Object.fromEntries(
    ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].map((name) => [name, NOWHERE]),
  );
  return { ...proxies, no_proxy: '127.0.0.1,localhost', NO_PROXY: '127.0.0.1,localhost' };
}

function git(): Record<string, string> {
  const settings = { 'user.name': 'Dev Example', 'user.email': 'user@example.com', 'init.defaultBranch': 'main' };
  const entries = Object.entries(settings);
  return {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: String(entries.length),
    ...Object.fromEntries(
      entries.flatMap(([key, value], n) => [
        [`GIT_CONFIG_KEY_${n}`, key],
        [`GIT_CONFIG_VALUE_${n}`, value],
      ]),
    ),
  };
}

/** Version managers find what they have installed through the user's home: the tools are the user's, their settings are not. */
function toolchains(home: string): Record<string, string> {
  return {
    RUSTUP_HOME: process.env['RUSTUP_HOME'] || join(homedir(), '.rustup'),
    PYENV_ROOT: process.env['PYENV_ROOT'] || join(homedir(), '.pyenv'),
    CARGO_HOME: join(home, '.cargo'),
    GOPATH: join(home, 'go'),
    GOPROXY: 'off',
    GOSUMDB: 'off',
    GOTOOLCHAIN: 'local',
  };
}
