import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { environment } from './environment.ts';
import type { Server } from './server.ts';

const TIMEOUT_MS = 60_000;

/** What a script printed, and how it ended. */
export interface Ran {
  readonly output: string;
  /** Its exit code; 124 where it was ended for taking too long. */
  readonly code: number;
}

/** A folder of its own with a home, in which nothing of the user's is seen. */
export class Workspace {
  readonly #root = mkdtempSync(join(tmpdir(), 'faultline-reproduce-'));
  readonly #env: Record<string, string>;

  /** `paths` come before the machine's own in PATH. */
  constructor(paths: readonly string[] = [], server?: Server) {
    const home = join(this.#root, 'home');
    mkdirSync(home);
    mkdirSync(join(this.#root, 'work'));
    this.#env = environment(home, paths, server);
  }

  /** Takes over the working folder and the home of another workspace. */
  copy(other: Workspace): void {
    // Sockets of agents cannot be copied, and are of no use elsewhere.
    cpSync(other.#root, this.#root, { recursive: true, filter: (path) => !basename(path).startsWith('S.') });
  }

  /** Writes files of the working folder, with `$SERVER` and `$HOST` put in. */
  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.#root, 'work', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(
        path,
        text.replaceAll(/\$(SERVER|HOST)\b/g, (_, key: string) => this.#env[key] ?? ''),
      );
    }
  }

  /** Runs a Bash script in the working folder, without a terminal; its errors stand among its output, as in the log of a CI system. */
  run(script: string): Promise<Ran> {
    const child = spawn('bash', ['--noprofile', '--norc', '-c', `exec 2>&1 </dev/null\n${script}`], {
      cwd: join(this.#root, 'work'),
      env: this.#env,
      // A session of its own: no terminal to ask at, and one group to end.
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    let late = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    const timer = setTimeout(() => {
      late = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, TIMEOUT_MS);
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        clearTimeout(timer);
        resolve({ output, code: late ? 124 : (code ?? 128) });
      });
    });
  }

  /** Ends the daemons of GnuPG that a script has started, and removes the folder. */
  async close(): Promise<void> {
    const homes = globSync('home/{.gnupg,*}/S.gpg-agent', { cwd: this.#root }).map(dirname);
    for (const home of homes) await this.run(`GNUPGHOME="$HOME/../${home}" gpgconf --kill all`);
    rmSync(this.#root, { recursive: true, force: true, maxRetries: 3 });
  }
}
