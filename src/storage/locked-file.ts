import type { Json, JsonObject } from "#plan-file/json.ts";
import { isJsonObject } from "#plan-file/json.ts";
import { problem, type FileReason, type Problem } from "#plan-file/problem.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { fileKey } from "./file-key.ts";

/** What stands at the head of every locked file. */
export const lockedFormat = "counterplan-encrypted";
export const lockedVersion = 1;
export const cipher = "A256GCM";
export const keyMaker = "PBKDF2-HMAC-SHA256";
export const saltLength = 16;
export const ivLength = 12;
/** The rounds that are accepted: fewer are too weak, more would hold the browser up. Reliability, § 4.4. */
const iterations = { least: 600_000, most: 2_000_000 };
/** Bytes AES-GCM adds to what it locks. */
const tagLength = 16;

/** A locked file of which everything is sound that can be told without its passphrase. */
export interface LockedFile {
  iterations: number;
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  /** the bytes that are not secret, but must be as they were locked */
  protectedBytes: Uint8Array<ArrayBuffer>;
  ciphertext: Uint8Array<ArrayBuffer>;
  /** whether its digest was there and right: damage is ruled out, so what does not open it is the passphrase */
  isWhole: boolean;
}

export type LockedRead = { ok: true; file: LockedFile } | { ok: false; problem: Problem };

/**
 * Looks over the envelope of a locked file before any work is done with a passphrase. AES-GCM cannot tell a wrong
 * passphrase from damage; `digest`, a SHA-256 over what is not secret, can. Files without one are opened too. See
 * decision 021.
 */
export async function readLocked(envelope: JsonObject): Promise<LockedRead> {
  const { formatVersion, about = "", protected: protectedText, ciphertext: locked, digest } = envelope;
  if (typeof formatVersion !== "number" || !Number.isInteger(formatVersion) || formatVersion < 1)
    return refused("file-locked-form");
  if (formatVersion > lockedVersion || Object.keys(envelope).some((field) => !fields.has(field)))
    return refused("file-locked-newer");
  if (typeof about !== "string" || typeof protectedText !== "string" || typeof locked !== "string")
    return refused("file-locked-form");
  if (digest !== undefined && digest !== (await digestOf(about, protectedText, locked)))
    return refused("file-locked-damaged");
  const settings = parsed(protectedText);
  if (!isJsonObject(settings)) return refused("file-locked-form");
  const { alg, kdf, iterations: rounds, salt: saltText, iv: ivText } = settings;
  if (typeof alg !== "string" || typeof kdf !== "string") return refused("file-locked-form");
  if (alg !== cipher || kdf !== keyMaker) return refused("file-locked-newer");
  if (typeof rounds !== "number" || !Number.isInteger(rounds)) return refused("file-locked-settings");
  if (rounds < iterations.least || rounds > iterations.most) return refused("file-locked-settings");
  const salt = bytesOf(saltText);
  const iv = bytesOf(ivText);
  if (salt?.length !== saltLength || iv?.length !== ivLength) return refused("file-locked-settings");
  const ciphertext = bytesOf(locked);
  if (ciphertext === null || ciphertext.length < tagLength) return refused("file-locked-damaged");
  const protectedBytes = new TextEncoder().encode(protectedText);
  const isWhole = digest !== undefined;
  return { ok: true, file: { iterations: rounds, salt, iv, protectedBytes, ciphertext, isWhole } };
}

// a version 1 holds no other: one that was misspelt on the way must not pass for one that was never there
const fields = new Set(
  ["format", "formatVersion", "about", "protected", "ciphertext", "digest"].concat("app", "exportedAt"),
);

/** The text that was locked, or null: the passphrase is wrong, or in a file that is not surely whole, something else. */
export async function openLocked(
  { iterations: rounds, salt, iv, protectedBytes, ciphertext }: LockedFile,
  passphrase: string,
  keyOf = fileKey,
): Promise<string | null> {
  const key = await keyOf(passphrase, { iterations: rounds, salt });
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv, additionalData: protectedBytes },
      key,
      ciphertext,
    );
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What shows that nothing of a locked file was damaged on its way; it keeps no forger out, that is AES-GCM's part. */
export async function digestOf(about: string, protectedText: string, ciphertext: string): Promise<string> {
  const bytes = new TextEncoder().encode([about, protectedText, ciphertext].join("\n"));
  return `sha256-${toBase64url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)))}`;
}

function bytesOf(value: Json | undefined): Uint8Array<ArrayBuffer> | null {
  return typeof value === "string" ? fromBase64url(value) : null;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(reason: FileReason): LockedRead {
  return { ok: false, problem: problem(reason) };
}
