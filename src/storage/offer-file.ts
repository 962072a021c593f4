/** How long a file's address is kept for the browser to fetch it, in milliseconds. */
const addressIsKept = 60_000;

/**
 * Hands a file to the browser's downloads. Whether it arrives there cannot be known from a page: say "sent to
 * your browser's downloads as NAME", never "saved" (reliability, F29).
 */
export function offerFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer> | Blob,
  type: string,
): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), addressIsKept);
}
