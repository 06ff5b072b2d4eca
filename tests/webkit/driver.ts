import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/** The key Enter among the characters that are typed (W3C WebDriver, 17.4.2): WebKit's driver drops line ends. */
const ENTER = '\uE007';
/** The key under which WebDriver refers to an element (W3C WebDriver, 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const POLL = 100;

/** One window of WebKit, driven over the HTTP of W3C WebDriver: what of it the smoke test needs. */
export class WebKit {
  readonly #session: string;
  readonly #driver: ChildProcess;

  private constructor(session: string, driver: ChildProcess) {
    this.#session = session;
    this.#driver = driver;
  }

  /**
   * Starts the driver and a window without a screen.
   * @param binary path of WebKitGTK's MiniBrowser
   * @throws {Error} where the driver does not answer, or refuses the session
   */
  static async open(binary: string, port: number): Promise<WebKit> {
    // Without a sandbox of its own it also runs as root, as in containers.
    const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    const command = ['--auto-servernum', 'WebKitWebDriver', `--port=${String(port)}`];
    const driver = spawn('xvfb-run', command, { env, stdio: 'ignore', detached: true });
    const address = `http://127.0.0.1:${String(port)}`;
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
    try {
      await until('the driver answers', async () => (await call(`${address}/status`)) !== undefined);
      const { sessionId } = (await call(`${address}/session`, { capabilities })) as { sessionId: string };
      return new WebKit(`${address}/session/${sessionId}`, driver);
    } catch (error) {
      end(driver);
      throw error;
    }
  }

  async goTo(url: string): Promise<void> {
    await call(`${this.#session}/url`, { url });
  }

  /** Types into the element that the selector finds. */
  async type(selector: string, text: string): Promise<void> {
    await call(`${this.#session}/element/${await this.#find(selector)}/value`, { text: text.replaceAll('\n', ENTER) });
  }

  async click(selector: string): Promise<void> {
    await call(`${this.#session}/element/${await this.#find(selector)}/click`, {});
  }

  /** What an expression gives in the page, as JSON can hold it. */
  async evaluate(expression: string): Promise<unknown> {
    return call(`${this.#session}/execute/sync`, { script: `return ${expression}`, args: [] });
  }

  /** Waits until an expression holds in the page. */
  async waitFor(expression: string): Promise<void> {
    await until(expression, async () => (await this.evaluate(expression)) === true);
  }

  async close(): Promise<void> {
    await fetch(this.#session, { method: 'DELETE' }).catch(() => undefined);
    end(this.#driver);
  }

  async #find(selector: string): Promise<string> {
    const found = await call(`${this.#session}/element`, { using: 'css selector', value: selector });
    return (found as Record<string, string>)[ELEMENT] ?? '';
  }
}

/** With all that it has started: the virtual screen and the browser. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

async function call(url: string, body?: object): Promise<unknown> {
  const init = body && { method: 'POST', body: JSON.stringify(body) };
  const answer = (await (await fetch(url, init)).json()) as { value: unknown };
  const { error, message } = (answer.value ?? {}) as { error?: string; message?: string };
  if (error !== undefined) throw new Error(`${error}: ${message ?? ''}`);
  return answer.value;
}

/** @throws {Error} with the last fault, where it does not come true within half a minute */
async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  let fault: unknown;
  const last = Date.now() + 30_000;
  while (Date.now() < last) {
    try {
      if (await isTrue()) return;
    } catch (error) {
      fault = error;
    }
    await delay(POLL);
  }
  throw new Error(`Waited for in vain: ${what}`, { cause: fault });
}
