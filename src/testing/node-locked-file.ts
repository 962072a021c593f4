import { createCipheriv, createDecipheriv, createHash, pbkdf2Sync, randomBytes } from "node:crypto";

/*
 * Locked files as plan-file.md says, by Node's own crypto and nothing of the app: what another program would write that
 * opens them or makes them.
 */

interface Settings {
  passphrase: string;
  iterations?: number;
  /** without it, as plan-file.md has it to the letter */
  withDigest?: boolean;
}

export function lockedByNode(
  plain: string,
  { passphrase, iterations = 1_000_000, withDigest = true }: Settings,
): string {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const protectedText = JSON.stringify({
    alg: "A256GCM",
    kdf: "PBKDF2-HMAC-SHA256",
    iterations,
    salt: salt.toString("base64url"),
    iv: iv.toString("base64url"),
  });
  const key = pbkdf2Sync(passphrase.normalize("NFKC"), salt, iterations, 32, "sha256");
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(protectedText));
  const locked = Buffer.concat([cipher.update(plain, "utf8"), cipher.final(), cipher.getAuthTag()]);
  const about = "Locked with a passphrase.";
  const ciphertext = locked.toString("base64url");
  const hash = createHash("sha256").update(`${about}\n${protectedText}\n${ciphertext}`).digest("base64url");
  return JSON.stringify({
    format: "counterplan-encrypted",
    formatVersion: 1,
    about,
    protected: protectedText,
    ciphertext,
    ...(withDigest && { digest: `sha256-${hash}` }),
  });
}

/** The text in a locked file; throws where the passphrase is not its own. */
export function openedByNode(file: string, passphrase: string): string {
  const { protected: protectedText, ciphertext }: { protected: string; ciphertext: string } =
    JSON.parse(file);
  const { salt, iv, iterations }: { salt: string; iv: string; iterations: number } =
    JSON.parse(protectedText);
  const locked = Buffer.from(ciphertext, "base64url");
  const salted = Buffer.from(salt, "base64url");
  const key = pbkdf2Sync(passphrase.normalize("NFKC"), salted, iterations, 32, "sha256");
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(iv, "base64url"));
  decipher.setAAD(Buffer.from(protectedText)).setAuthTag(locked.subarray(-16));
  return decipher.update(locked.subarray(0, -16), undefined, "utf8") + decipher.final("utf8");
}
