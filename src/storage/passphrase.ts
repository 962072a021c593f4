import { passphraseWords } from "./passphrase-words.ts";

/** The fewest characters a passphrase has. Plan file, § Encrypted file. */
export const leastPassphrase = 12;

/** Words a passphrase is drawn of. */
const wordsDrawn = 5;

/** The same for every keyboard that can type it (NFKC). Spaces count, at its ends too. */
export function passphraseForm(typed: string): string {
  return typed.normalize("NFKC");
}

/** Whether what was typed is long enough to lock a file with. */
export function isLongEnough(typed: string): boolean {
  return Array.from(passphraseForm(typed)).length >= leastPassphrase;
}

/** Five words by chance, each as likely as any other. */
export function drawnPassphrase(): string {
  return Array.from({ length: wordsDrawn }, () => passphraseWords[below(passphraseWords.length)]).join(" ");
}

/** How many bits of chance are in a drawn passphrase. */
export function bitsDrawn(): number {
  return Math.floor(wordsDrawn * Math.log2(passphraseWords.length));
}

const values = 2 ** 32;

/** A whole number below `end`, from the browser's own chance; what would favour the low ones is drawn again. */
function below(end: number): number {
  const fair = values - (values % end);
  for (;;) {
    const [drawn = values] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < fair) return drawn % end;
  }
}
