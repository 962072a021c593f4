import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const places = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];

/** Where Firefox is on this machine; null where it is not. */
export const firefoxPath = places.find((place) => existsSync(place)) ?? null;

/** Firefox without a window, spoken to by Marionette, its own remote control: no driver has to be installed. */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #socket: Socket;
  readonly #profile: string;
  readonly #answers = new Map<number, { resolve: (value: unknown) => void; reject: (why: Error) => void }>();
  #received = Buffer.alloc(0);
  #sent = 0;

  private constructor(process: ChildProcess, socket: Socket, profile: string) {
    this.#process = process;
    this.#socket = socket;
    this.#profile = profile;
    socket.on("data", (data) => this.#take(data));
  }

  static async start(path: string): Promise<Firefox> {
    const port = await aFreePort();
    const profile = mkdtempSync(join(tmpdir(), "firefox-"));
    const preferences = {
      "marionette.port": port,
      "browser.download.folderList": 2,
      "browser.download.dir": profile,
      "browser.download.always_ask_before_handling_new_types": false,
      "pdfjs.disabled": true,
    };
    const lines = Object.entries(preferences).map(
      (pair) => `user_pref(${pair.map((each) => JSON.stringify(each)).join(", ")});`,
    );
    writeFileSync(join(profile, "user.js"), `${lines.join("\n")}\n`);
    const args = ["--headless", "--marionette", "--no-remote", "--profile", profile];
    const process = spawn(path, args, { stdio: "ignore", env: { ...globalThis.process.env, HOME: profile } });
    const firefox = new Firefox(process, await connectedTo(port), profile);
    await firefox.#ask("WebDriver:NewSession", {});
    return firefox;
  }

  async open(address: string): Promise<void> {
    await this.#ask("WebDriver:Navigate", { url: address });
  }

  /** What a script of the page gives; it is asked again until it gives something. */
  async until(script: string): Promise<unknown> {
    for (;;) {
      const value = valueOf(await this.#ask("WebDriver:ExecuteScript", { script, args: [] }));
      if (value !== null && value !== false && value !== undefined) return value;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async chooseFile(selector: string, path: string): Promise<void> {
    const found = await this.#ask("WebDriver:FindElement", { using: "css selector", value: selector });
    const [id] = Object.values(Object(valueOf(found)));
    await this.#ask("WebDriver:ElementSendKeys", { id, text: path });
  }

  async click(selector: string): Promise<void> {
    const found = await this.#ask("WebDriver:FindElement", { using: "css selector", value: selector });
    const [id] = Object.values(Object(valueOf(found)));
    await this.#ask("WebDriver:ElementClick", { id });
  }

  /** The page as Firefox prints it on this paper, in centimetres, with nothing of its own at the edges. */
  async print(paper: { width: number; height: number }): Promise<Uint8Array> {
    const margin = { top: 0, bottom: 0, left: 0, right: 0 };
    const printed = await this.#ask("WebDriver:Print", {
      page: paper,
      margin,
      background: true,
      shrinkToFit: false,
    });
    return Buffer.from(String(valueOf(printed)), "base64");
  }

  /** The file a click saved, once it is whole. */
  async saved(ending: string): Promise<Uint8Array> {
    for (;;) {
      const files = readdirSync(this.#profile);
      const name = files.find((file) => file.endsWith(ending));
      const size = name === undefined ? 0 : statSync(join(this.#profile, name)).size;
      if (name !== undefined && size > 0 && !files.includes(`${name}.part`))
        return readFileSync(join(this.#profile, name));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#socket.destroy();
    this.#process.kill();
    await ended;
    rmSync(this.#profile, { recursive: true, force: true });
  }

  #ask(command: string, parameters: object): Promise<unknown> {
    const id = (this.#sent += 1);
    const text = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }));
  }

  /** Each message is its length in bytes, a colon, and JSON: `[1, id, error, result]` for an answer. */
  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(":");
      const length = Number(this.#received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 1 || this.#received.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, colon + 1 + length).toString());
      this.#received = this.#received.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue; // its greeting
      const [, id, error, result] = message;
      const waiting = this.#answers.get(id);
      this.#answers.delete(id);
      if (error === null) waiting?.resolve(result);
      else waiting?.reject(new Error(JSON.stringify(error)));
    }
  }
}

function valueOf(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && "value" in answer ? answer.value : undefined;
}

/** Firefox listens a moment after it was started. */
async function connectedTo(port: number): Promise<Socket> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const trying = connect(port, "127.0.0.1");
      trying.once("connect", () => resolve(trying));
      trying.once("error", () => resolve(null));
    });
    if (socket !== null) return socket;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("Firefox does not answer.");
}

function aFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once("error", reject)
      .listen(0, "127.0.0.1", () => {
        const bound = probe.address();
        probe.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 0));
      });
  });
}
