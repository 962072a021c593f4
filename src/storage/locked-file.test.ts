import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { isJsonObject, type Json } from "#plan-file/json.ts";
import { planOfSample } from "#testing/plan-of-sample.ts";
import { lockedByNode, openedByNode } from "#testing/node-locked-file.ts";
import { writePlanFile } from "#plan-file/write-plan-file.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { fileKey } from "./file-key.ts";
import { lockedFileName, lockText, type Encrypt } from "./lock-file.ts";
import { digestOf, openLocked, readLocked, type LockedFile } from "./locked-file.ts";
import { readBytes, readText } from "./read-file.ts";
import samples from "./encrypted-samples/samples.json" with { type: "json" };

const passphrase = "maple kettle orbit violin thunder";
const small = '{"format":"counterplan","formatVersion":1,"plan":{"id":"p","business":{"name":"Ö"}}}';

/** What opening a file with a passphrase gives: its text, the reason it is refused for, or null for the passphrase. */
async function opened(bytes: Uint8Array | string, typed: string, keyOf = fileKey): Promise<Opened> {
  const file = readBytes(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
  if (file.is === "problem") return { refused: file.problems[0]?.reason };
  if (file.is !== "encrypted") return { refused: undefined };
  const read = await readLocked(file.envelope);
  if (!read.ok) return { refused: read.problem.reason };
  const text = await openLocked(read.file, typed, keyOf);
  return text === null ? { wrong: read.file.isWhole ? "passphrase" : "passphrase or damage" } : { text };
}
type Opened = { text: string } | { refused: string | undefined } | { wrong: string };

/** Keys by what they are made of: flipping bytes would make the same one hundreds of times. */
function rememberedKeys(): typeof fileKey {
  const keys = new Map<string, Promise<CryptoKey>>();
  return (typed, settings) => {
    const name = JSON.stringify([typed, settings.iterations, toBase64url(settings.salt)]);
    const key = keys.get(name) ?? fileKey(typed, settings);
    keys.set(name, key);
    return key;
  };
}

const ofOtherText: Encrypt = (how, key) => crypto.subtle.encrypt(how, key, new Uint8Array(20));

/** How a file was locked, as it says itself. */
function settingsOf(file: string | null): { salt: string; iv: string; iterations: number } {
  return JSON.parse(JSON.parse(file ?? "").protected);
}

const damaging: Encrypt = async (...what) => {
  const locked = await crypto.subtle.encrypt(...what);
  const bytes = new Uint8Array(locked);
  bytes[3] = (bytes[3] ?? 0) ^ 1;
  return locked;
};

describe("a locked file", () => {
  test("of the app is opened by another program, and one of another program by the app", async () => {
    const plain = writePlanFile(planOfSample("bakery"), new Date("2026-11-21T09:00:00.000Z"));
    const ours = await lockText(plain, passphrase);
    expect(openedByNode(ours ?? "", passphrase)).toBe(plain);
    expect(await opened(ours ?? "", passphrase)).toEqual({ text: plain });
    const theirs = lockedByNode(plain, { passphrase, withDigest: false });
    expect(await opened(theirs, passphrase)).toEqual({ text: plain });
  });

  test.each(samples)("checked in opens for ever: $file", async ({ file, passphrase: typed, holds }) => {
    const text = readFileSync(new URL(`encrypted-samples/${file}`, import.meta.url), "utf8");
    const plain = openedByNode(text, typed);
    expect(await opened(text, typed)).toEqual({ text: plain });
    const read = readText(plain);
    expect(read.is).toBe(holds);
    expect(read).not.toHaveProperty("problems");
  });

  test("opens with the passphrase as another keyboard types it", async () => {
    const file = lockedByNode(small, { passphrase: "Ａn\u0303e ﬁne cafe\u0301", iterations: 600_000 });
    expect(await opened(file, "Añe fine café")).toEqual({ text: small });
    expect(await opened(file, "añe fine café")).toEqual({ wrong: "passphrase" });
    expect(await opened(file, "Añe fine café ")).toEqual({ wrong: "passphrase" });
  });

  test("never has a salt or start twice, and takes a million rounds", async () => {
    const [one, two] = await Promise.all([lockText(small, passphrase), lockText(small, passphrase)]);
    expect(settingsOf(one).salt).not.toBe(settingsOf(two).salt);
    expect(settingsOf(one).iv).not.toBe(settingsOf(two).iv);
    expect(settingsOf(one).iterations).toBe(1_000_000);
  });

  test("is not made where it could not be read back", async () => {
    expect(await lockText(small, passphrase, damaging)).toBeNull();
    expect(await lockText(small, passphrase, ofOtherText)).toBeNull();
  });

  test("says in its name that it is locked", () => {
    expect(lockedFileName("korst-kruim.counterplan.json")).toBe("korst-kruim.counterplan.enc.json");
  });
});

describe("with any one byte changed", () => {
  const masks = [0x01, 0xff];

  test("a file of the app never opens, and no passphrase is blamed", async () => {
    const bytes = new TextEncoder().encode((await lockText(small, passphrase)) ?? "");
    const keyOf = rememberedKeys();
    for (const [at, byte] of bytes.entries()) {
      for (const mask of masks) {
        const changed = bytes.slice();
        changed[at] = byte ^ mask;
        expect(await opened(changed, passphrase, keyOf), `byte ${at} ^ ${mask}`).toHaveProperty("refused");
      }
    }
  });

  test("what is locked in a file without a digest never opens", async () => {
    const file = lockedByNode(small, { passphrase, iterations: 600_000, withDigest: false });
    const start = file.indexOf('"ciphertext":"') + '"ciphertext":"'.length;
    const bytes = new TextEncoder().encode(file);
    const keyOf = rememberedKeys();
    for (let at = start; at < bytes.length - 2; at += 1) {
      const changed = bytes.slice();
      changed[at] = (bytes[at] ?? 0) ^ 1;
      expect(await opened(changed, passphrase, keyOf), `byte ${at}`).not.toHaveProperty("text");
    }
  });

  test("a forger who makes the digest anew still opens nothing", async () => {
    const envelope = JSON.parse(lockedByNode(small, { passphrase, iterations: 600_000 }));
    const bytes = fromBase64url(envelope.ciphertext) ?? new Uint8Array();
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    const ciphertext = toBase64url(bytes);
    const digest = await digestOf(envelope.about, envelope.protected, ciphertext);
    expect(await opened(JSON.stringify({ ...envelope, ciphertext, digest }), passphrase)).toEqual({
      wrong: "passphrase",
    });
  });
});

describe("before any work is done with a passphrase", () => {
  const file: { protected: string; ciphertext: string; about: string } = JSON.parse(
    lockedByNode(small, { passphrase, iterations: 600_000, withDigest: false }),
  );
  const settings: Record<string, Json> = JSON.parse(file.protected);

  async function reasonFor(change: Record<string, Json>): Promise<string | LockedFile> {
    const envelope: Json = { ...file, ...change };
    if (!isJsonObject(envelope)) throw new Error("An envelope is an object.");
    const work = vi.spyOn(crypto.subtle, "importKey");
    const read = await readLocked(envelope);
    expect(work).not.toHaveBeenCalled();
    work.mockRestore();
    return read.ok ? read.file : read.problem.reason;
  }
  const withSettings = (change: Record<string, Json>) =>
    reasonFor({ protected: JSON.stringify({ ...settings, ...change }) });

  test.each([0, -1, 1e9, 599_999, 2_000_001, 1_000_000.5, "600000", null, true, [], {}, -0, 1e308])(
    "rounds of %j are refused",
    async (iterations) => {
      expect(await withSettings({ iterations })).toBe("file-locked-settings");
    },
  );

  test("rounds from 600,000 to 2,000,000 are taken", async () => {
    expect(await withSettings({ iterations: 600_000 })).toBeTypeOf("object");
    expect(await withSettings({ iterations: 2_000_000 })).toBeTypeOf("object");
  });

  test("what a version to come may use is not taken for a wrong passphrase", async () => {
    expect(await withSettings({ kdf: "Argon2id" })).toBe("file-locked-newer");
    expect(await withSettings({ alg: "A512GCM" })).toBe("file-locked-newer");
    expect(await reasonFor({ formatVersion: 2 })).toBe("file-locked-newer");
    expect(await reasonFor({ recipients: [] })).toBe("file-locked-newer");
  });

  test("salts and starts of another length are refused", async () => {
    expect(await withSettings({ salt: "" })).toBe("file-locked-settings");
    expect(await withSettings({ iv: "AAAA" })).toBe("file-locked-settings");
    expect(await withSettings({ salt: null })).toBe("file-locked-settings");
  });

  test("what is cut off or not base64url is damaged", async () => {
    expect(await reasonFor({ ciphertext: "" })).toBe("file-locked-damaged");
    expect(await reasonFor({ ciphertext: `${file.ciphertext}=` })).toBe("file-locked-damaged");
    expect(await reasonFor({ ciphertext: "A A" })).toBe("file-locked-damaged");
    expect(await reasonFor({ digest: "sha256-x" })).toBe("file-locked-damaged");
  });

  test("what is not in the form of a locked file is told so", async () => {
    expect(await reasonFor({ protected: {} })).toBe("file-locked-form");
    expect(await reasonFor({ protected: "{" })).toBe("file-locked-form");
    expect(await reasonFor({ protected: "[]" })).toBe("file-locked-form");
    expect(await reasonFor({ ciphertext: 7 })).toBe("file-locked-form");
    expect(await reasonFor({ formatVersion: "1" })).toBe("file-locked-form");
    expect(await withSettings({ kdf: 7 })).toBe("file-locked-form");
  });
});
