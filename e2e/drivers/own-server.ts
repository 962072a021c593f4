import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

/** A server of a built folder as a process of its own, so that it can be ended like a machine that goes down. */
export class OwnServer {
  readonly address: string;
  /** what was asked of it, as "GET /sw.js", in order */
  readonly asked: string[];
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess, address: string, asked: string[]) {
    this.#process = process;
    this.address = address;
    this.asked = asked;
  }

  /** `at` is the address of a server that was ended: this one stands in the same place. */
  static async start(folder: string, at?: string): Promise<OwnServer> {
    const port = at === undefined ? "0" : new URL(at).port;
    const child = spawn(process.execPath, ["scripts/serve.mjs", folder], {
      env: { ...process.env, PORT: port, LOG: "yes" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const asked: string[] = [];
    const address = await new Promise<string>((resolve, reject) => {
      child.once("exit", () => reject(new Error("The server did not start.")));
      createInterface({ input: child.stdout }).on("line", (line) => {
        const found = /^Counterplan is at (.*)$/.exec(line)?.[1];
        if (found === undefined) asked.push(line);
        else resolve(found);
      });
    });
    return new OwnServer(child, address, asked);
  }

  /** Ends the process at once, whatever it was doing. */
  async end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill("SIGKILL");
    await ended;
  }

  /** Ends the process once so much was asked of it. */
  async endAfter(requests: number): Promise<void> {
    while (this.asked.length < requests) await new Promise((resolve) => setTimeout(resolve, 1));
    await this.end();
  }
}
