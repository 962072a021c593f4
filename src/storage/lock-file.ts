import { isJsonObject, type Json } from "#plan-file/json.ts";
import { toBase64url } from "./base64url.ts";
import { fileKey } from "./file-key.ts";
import {
  cipher,
  digestOf,
  ivLength,
  keyMaker,
  lockedFormat,
  lockedVersion,
  openLocked,
  readLocked,
  saltLength,
} from "./locked-file.ts";

const about =
  "Outage plans made with Counterplan, locked with a passphrase. Open this file there; nobody can open it without the passphrase.";
/** Rounds of a new file. Reliability, § 4.4. */
const iterations = 1_000_000;

/** Locks bytes; a test gives one that fails. */
export type Encrypt = typeof crypto.subtle.encrypt;

/**
 * The text of a locked file that holds the text of a plain one, or null where it could not be read back: it is opened
 * again with the passphrase, from its text on, before anybody gets it (reliability, F28).
 */
export async function lockText(
  text: string,
  passphrase: string,
  encrypt: Encrypt = (...what) => crypto.subtle.encrypt(...what),
): Promise<string | null> {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength));
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const protectedText = JSON.stringify({
    alg: cipher,
    kdf: keyMaker,
    iterations,
    salt: toBase64url(salt),
    iv: toBase64url(iv),
  });
  const encoder = new TextEncoder();
  const key = await fileKey(passphrase, { iterations, salt });
  const locked = await encrypt(
    { name: "AES-GCM", iv, additionalData: encoder.encode(protectedText) },
    key,
    encoder.encode(text),
  );
  const ciphertext = toBase64url(new Uint8Array(locked));
  const digest = await digestOf(about, protectedText, ciphertext);
  const head = { format: lockedFormat, formatVersion: lockedVersion, about };
  const file = JSON.stringify({ ...head, protected: protectedText, ciphertext, digest });
  return (await opensAgain(file, passphrase)) === text ? file : null;
}

async function opensAgain(file: string, passphrase: string): Promise<string | null> {
  const envelope: Json = JSON.parse(file);
  if (!isJsonObject(envelope)) return null;
  const read = await readLocked(envelope);
  return read.ok ? openLocked(read.file, passphrase) : null;
}

/** Bytes a plain file may have so that the locked one can be opened again: base64 makes four of three. */
export function largestToLock(largest: number): number {
  return Math.floor((largest - 2_000) * 0.75);
}

/** `korst-kruim.counterplan.enc.json` of `korst-kruim.counterplan.json`. */
export function lockedFileName(plain: string): string {
  return plain.replace(/\.json$/, ".enc.json");
}
