import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { chromium, type Browser, type BrowserContext } from "@playwright/test";
import { findShell } from "../../scripts/find-browser.mjs";

/** A browser as processes of its own on a profile folder, which can be ended like a machine that goes down. */
export class OwnBrowser {
  readonly context: BrowserContext;
  readonly #process: ChildProcess;
  readonly #browser: Browser;

  private constructor(child: ChildProcess, browser: Browser, context: BrowserContext) {
    this.#process = child;
    process.once("exit", this.#endWithUs); // a test that hangs leaves no browser behind
    this.#browser = browser;
    this.context = context;
  }

  static async start(profile: string): Promise<OwnBrowser> {
    const found = await findShell();
    const args = [...found.args, ...headless, `--user-data-dir=${profile}`, "about:blank"];
    const child = spawn(found.path, args, {
      detached: true, // a group of its own: all its processes end with it
      env: { ...process.env, ...found.env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const address = await new Promise<string>((resolve, reject) => {
      child.once("exit", () => reject(new Error("The browser did not start.")));
      createInterface({ input: child.stderr }).on("line", (line) => {
        const listening = /^DevTools listening on (\S+)/.exec(line)?.[1];
        if (listening !== undefined) resolve(listening);
      });
    });
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    if (context === undefined) throw new Error("The browser has no profile open.");
    // as everywhere but where work without internet is looked at; a browser reached like this hangs over them
    await context.addInitScript(() => {
      if ("serviceWorker" in navigator) navigator.serviceWorker.register = () => new Promise(() => undefined);
    });
    return new OwnBrowser(child, browser, context);
  }

  get isRunning(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Stops all its processes where they are, as a machine does that hangs. */
  freeze(): void {
    this.#signal("SIGSTOP");
  }

  /** Ends all its processes at once, whatever they were doing. */
  async kill(): Promise<void> {
    if (!this.isRunning) return;
    const ended = once(this.#process, "exit");
    this.#signal("SIGKILL");
    await ended;
    process.off("exit", this.#endWithUs);
    await this.#browser.close();
  }

  /** Closes it as its owner does, with all its windows. */
  async quit(): Promise<void> {
    const ended = once(this.#process, "exit");
    const session = await this.#browser.newBrowserCDPSession();
    await session.send("Browser.close");
    await ended;
    process.off("exit", this.#endWithUs);
  }

  readonly #endWithUs = (): void => {
    if (this.isRunning) this.#signal("SIGKILL");
  };

  #signal(name: "SIGSTOP" | "SIGKILL"): void {
    const { pid } = this.#process;
    if (pid !== undefined) process.kill(-pid, name);
  }
}

const headless = ["--headless=new", "--remote-debugging-port=0", "--disable-gpu", "--window-size=1280,800"];
