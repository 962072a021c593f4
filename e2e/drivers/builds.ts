import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serviceWorkerHead } from "../../scripts/offline-build.mjs";

/** A folder that a server serves, with the build that is in it now. */
export class ServedFolder {
  readonly path = mkdtempSync(join(tmpdir(), "counterplan-served-"));

  constructor() {
    cpSync("dist", this.path, { recursive: true });
  }

  /** The file of a part in the folder now: `partNamed("help-screen", ".js")`. */
  partNamed(name: string, ending: string): string {
    const part = new RegExp(`^${name}-[\\w-]{8}\\${ending}$`);
    const file = readdirSync(join(this.path, "assets")).find((entry) => part.test(entry));
    if (file === undefined) throw new Error(`The build has no ${name}.`);
    return `assets/${file}`;
  }
  without(file: string): void {
    rmSync(join(this.path, file));
  }
  backAgain(file: string): void {
    cpSync(join("dist", file), join(this.path, file));
  }

  /**
   * Puts the next build in the place of the one there: every script has another name, as when what all of them begin
   * with has changed; the old ones are gone. Its page says `data-build="second"`.
   */
  becomesSecondBuild(): void {
    for (const file of this.#files().filter((entry) => /\.(js|html)$/.test(entry))) {
      const text = readFileSync(join(this.path, file), "utf8");
      writeFileSync(join(this.path, file), nextNames(text));
      if (nextNames(file) !== file) renameSync(join(this.path, file), join(this.path, nextNames(file)));
    }
    const page = join(this.path, "index.html");
    writeFileSync(page, readFileSync(page, "utf8").replace("<html ", '<html data-build="second" '));
    const worker = join(this.path, "sw.js");
    const code = readFileSync(worker, "utf8").replace(/^const counterplanBuild=.*\n/, "");
    const files = new Map(this.#files().map((file) => [file, readFileSync(join(this.path, file))]));
    writeFileSync(worker, serviceWorkerHead(files) + code);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  #files(): string[] {
    return readdirSync(this.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(this.path.length + 1));
  }
}

/** With the first letter of the hash in each script's name another one. */
function nextNames(text: string): string {
  return text.replaceAll(
    /-([\w-])([\w-]{7}\.js)/g,
    (_, first: string, rest: string) => `-${first === "_" ? "2" : "_"}${rest}`,
  );
}
