/** Bytes as base64url text, without filling at its end. */
export function toBase64url(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += piece) {
    letters += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** What a call may be given at once. */
const piece = 0x80_00;

/** The bytes of base64url text; null where it is anything but the one way to write them. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  const used = text.length % 4;
  if (!/^[\w-]*$/.test(text) || used === 1) return null;
  if (!(endings[used] ?? /^/).test(text)) return null;
  const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** How text of this length may end, of four letters each: what its last letter has too much is 0. */
const endings: Record<number, RegExp> = { 2: /[AQgw]$/, 3: /[AEIMQUYcgkosw048]$/ };
