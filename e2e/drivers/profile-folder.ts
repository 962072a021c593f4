import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** A folder for a browser's profile: what one browser kept in it, the next one finds. */
export class ProfileFolder {
  readonly path = mkdtempSync(join(tmpdir(), "counterplan-profile-"));

  /** Its files in which a word stands, in either of the ways a browser writes text. */
  filesWith(word: string): string[] {
    const needles = [Buffer.from(word, "utf8"), Buffer.from(word, "utf16le")];
    return readdirSync(this.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => {
        const bytes = bytesOf(file);
        return needles.some((needle) => bytes.includes(needle));
      })
      .map((file) => relative(this.path, file));
  }

  /** A browser that was closed may write for a moment more. */
  remove(): void {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** A file that goes away while a closing browser tidies up has no word in it. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  }
}
