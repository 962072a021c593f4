import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, expect, type BrowserContext, type LaunchOptions, type Page } from "@playwright/test";
import { watch } from "./app.ts";
import { ProfileFolder } from "./profile-folder.ts";

/** What is used of the settings of the journeys. */
interface Settings {
  baseURL?: string | undefined;
  launchOptions?: LaunchOptions | undefined;
}

/** A profile folder of a browser, as it lies on the disk between two visits. */
export class Profile extends ProfileFolder {
  readonly #use: Settings;

  private constructor(use: Settings) {
    super();
    this.#use = use;
  }

  static empty(use: Settings): Profile {
    return new Profile(use);
  }

  /** A second profile with all that is in this one. */
  copy(): Profile {
    const copy = Profile.empty(this.#use);
    cpSync(join(this.path, "Default"), join(copy.path, "Default"), { recursive: true });
    return copy;
  }

  /** A visit with this profile; the browser is closed afterwards as an owner closes it. */
  async visit(does: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
    const context = await chromium.launchPersistentContext(this.path, {
      ...this.#use.launchOptions,
      baseURL: this.#use.baseURL ?? "",
      locale: "en-GB",
      timezoneId: "Europe/Amsterdam",
      serviceWorkers: "block",
      viewport: { width: 1280, height: 800 },
    });
    const faults: string[] = [];
    await watch(context, new URL(this.#use.baseURL ?? "").origin, (fault) => faults.push(fault));
    try {
      await does(context.pages()[0] ?? (await context.newPage()), context);
      expect(faults).toEqual([]);
    } finally {
      await context.close();
    }
  }

  /** The folder in which the browser keeps the database of the app. */
  get database(): string {
    const all = join(this.path, "Default", "IndexedDB");
    const [folder] = readdirSync(all).filter((name) => name.endsWith(".leveldb"));
    return join(all, folder ?? "");
  }

  /** Has the disk give back what lay in another profile: a database as it was before. */
  takeDatabaseOf(other: Profile): void {
    const here = this.database;
    rmSync(here, { recursive: true });
    cpSync(other.database, here, { recursive: true });
  }

  /** Settings of the browser, as its own settings page writes them; before the first visit. */
  prefer(settings: object): void {
    mkdirSync(join(this.path, "Default"), { recursive: true });
    writeFileSync(join(this.path, "Default", "Preferences"), JSON.stringify(settings));
  }

  /** Takes away what the browser keeps under a name, such as "Local Storage". */
  lose(what: string): void {
    rmSync(join(this.path, "Default", what), { recursive: true });
  }

  /** The largest file of the database whose name fits. */
  #largest(fits: RegExp): string {
    const files = readdirSync(this.database)
      .filter((name) => fits.test(name))
      .map((name) => join(this.database, name))
      .toSorted((one, other) => statSync(other).size - statSync(one).size);
    expect(files).not.toEqual([]);
    return files[0] ?? "";
  }

  /** Changes the bytes of a file of the database. */
  harm(fits: RegExp, change: (bytes: Buffer) => Buffer): void {
    const file = this.#largest(fits);
    writeFileSync(file, change(readFileSync(file)));
  }
}

/** Waits until it is noted that so many plans are here, and until a spare copy holds them. */
export async function evidenceIsKept(page: Page, plans: number): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const noted: { plans: unknown[] } = JSON.parse(
            localStorage.getItem("counterplan.sentinel") ?? '{"plans":[]}',
          );
          const root = await navigator.storage.getDirectory();
          const folder = await root.getDirectoryHandle("counterplan-spare-copies", { create: true });
          const copies: number[] = [];
          for await (const name of folder.keys()) copies.push(Number(name.split(".")[2]));
          return [noted.plans.length, Math.max(0, ...copies)];
        }),
      { timeout: 20_000 },
    )
    .toEqual([plans, plans]);
}
