import { passphraseForm } from "./passphrase.ts";

/** What the key of a locked file is made of, beside the passphrase. */
export interface KeySettings {
  /** rounds of PBKDF2-HMAC-SHA256 */
  iterations: number;
  salt: Uint8Array<ArrayBuffer>;
}

/** The AES key of a locked file: it cannot be read out of the browser. Takes a second or two on a phone. */
export async function fileKey(passphrase: string, { iterations, salt }: KeySettings): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphraseForm(passphrase));
  const base = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", iterations, salt },
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}
