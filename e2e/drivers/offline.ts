import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { expect, type Page } from "@playwright/test";

/** Opens Help and waits until it says that the app works without internet. */
export async function isReadyWithoutInternet(page: Page): Promise<void> {
  await page.goto("#/help");
  await expect(page.getByTestId("offline-copy")).toContainText("Works without internet: ready", {
    timeout: 30_000,
  });
}

/** How many builds are kept in this browser. */
export function keptBuilds(page: Page): Promise<number> {
  return page.evaluate(async () => (await caches.keys()).length);
}

/** How many builds the open tabs run. */
export function buildsInUse(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query();
    return new Set(held.map(({ name }) => name).filter((name) => name?.startsWith(location.origin))).size;
  });
}

/** Takes a file out of what is kept, as if the browser had lost it. */
export async function losesKept(page: Page, file: string): Promise<void> {
  const isGone = await page.evaluate(async (path) => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).delete(path)),
    );
    return all.some(Boolean);
  }, `./${file}`);
  expect(isGone).toBe(true);
}

/**
 * The hosts a browser looked up or asked, by its own log (--log-net-log), without those of its maker: the browser asks
 * them by itself, whatever page is open.
 */
export function hostsAsked(netLog: string): string[] {
  const text = readFileSync(netLog, "utf8");
  const hosts = [...text.matchAll(/"(?:host|url)":"(?:(?:https?|wss?):\/\/)?([^"/]+)[^"]*"/g)].map(
    ([, host = ""]) => host,
  );
  const makers = /(^|\.)(google|googleapis|gstatic|gvt1)\.com(:\d+)?$/;
  return [...new Set(hosts)].filter((host) => !makers.test(host)).toSorted();
}

/** Stands where a server stood, and notes what who knocks asks for: "GET /sw.js". Nobody is answered. */
export class Doorstep {
  readonly knocks: string[] = [];
  readonly #tcp: Server;
  readonly #udp: Socket;

  private constructor(tcp: Server, udp: Socket) {
    this.#tcp = tcp.on("connection", (caller) => {
      let asks = "nothing";
      caller.once("data", (data) => {
        asks = /^\S+ \S+/.exec(String(data))?.[0] ?? "something";
        caller.destroy();
      });
      caller.on("error", () => undefined).once("close", () => this.knocks.push(asks));
    });
    this.#udp = udp.on("message", () => this.knocks.push("a packet"));
  }

  static async at(address: string): Promise<Doorstep> {
    const port = Number(new URL(address).port);
    const tcp = createServer().listen(port, "127.0.0.1");
    const udp = createSocket("udp4").bind(port, "127.0.0.1");
    await Promise.all([once(tcp, "listening"), once(udp, "listening")]);
    return new Doorstep(tcp, udp);
  }

  async leave(): Promise<void> {
    this.#tcp.close();
    this.#udp.close();
    await Promise.all([once(this.#tcp, "close"), once(this.#udp, "close")]);
  }
}
