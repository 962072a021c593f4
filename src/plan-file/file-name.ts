/** The paper: all of it, page one or what changed, perhaps for the wall, perhaps in large print. */
type PaperPart = `${"plan" | "page-one" | "swap-pages"}${"" | "-wall"}${"" | "-large"}`;

/** What of a plan a file holds. */
export type FilePart = PaperPart | "calls" | "contacts" | "dates" | "figures" | "messages" | "outage-report";

/**
 * The name of a file: `korst-kruim-contacts.vcf`. Every system takes it, and it never says the client's name: the
 * business alone. Of a business without a name the plan is `plan.pdf`, the rest `plan-contacts.vcf`. Reliability, App. C.
 */
export function fileName(businessName: string, part: FilePart, ending: string): string {
  const slug = slugOf(businessName);
  const isPaper = part.startsWith("plan") || part.startsWith("page-one");
  return slug === "plan" && isPaper ? `${part}.${ending}` : `${slug}-${part}.${ending}`;
}

/** Letters of a name, and its bytes: with an ending and a browser's " (12)" it stays below the 255 of every system. */
const mostLetters = 60;
const mostBytes = 180;

/**
 * A business name as part of a file name: small letters and digits of any script, Latin and Greek ones without their
 * marks, and single dashes, at most 60. Nothing in it turns the reading direction around, is a path, or is the name of
 * a device of Windows. Reliability, § 5 *file names*.
 */
export function slugOf(businessName: string): string {
  const words = businessName
    .normalize("NFKD")
    .replaceAll(/[ßẞ]/g, "ss")
    .replaceAll(/[łŁ]/g, "l")
    .replaceAll(/[øØ]/g, "o")
    .replaceAll(/ı/g, "i")
    .toLowerCase()
    .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{Mark}*)\p{Mark}/gu, "")
    .normalize("NFC")
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, "-");
  const slug = firstOf(words).replaceAll(/^[-\p{Mark}]+|-+$/gu, "");
  return slug === "" || reservedNames.test(slug) ? `plan${slug === "" ? "" : `-${slug}`}` : slug;
}

function firstOf(words: string): string {
  let kept = "";
  let bytes = 0;
  for (const letter of Array.from(words).slice(0, mostLetters)) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
    if (bytes > mostBytes) break;
    kept += letter;
  }
  return kept;
}

// names Windows keeps for devices
const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)$/;
