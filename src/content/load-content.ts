import type { Content, ContentPart } from "./content.ts";
import { joined, type Json } from "./joined.ts";

// `facts/` holds what no translator touches; a language is a folder of words. Long subjects are a folder of their
// own in it, with a file for each entry, named after its id, and a module that packs them together.
const factFiles = import.meta.glob<Json>("./facts/*.json", { import: "default" });
const wordFiles = import.meta.glob<Json>(["./*/*.json", "!./facts/*", "!./customer-words/*"], {
  import: "default",
});
const packedFiles = import.meta.glob<Json>("./*/*.ts", { import: "entries" });

/** Languages the content has words in, by their folder. */
export const contentLanguages: readonly string[] = [
  ...new Set(Object.keys(wordFiles).map((file) => file.split("/")[1] ?? "")),
].toSorted();

/** Every part, for whoever needs all of the content. */
export const contentParts = [
  "aiCheck",
  "backupBudget",
  "businessTypes",
  "callSheet",
  "categories",
  "changeSafety",
  "checkedOn",
  "countries",
  "drills",
  "foodAndMedicine",
  "goldenRules",
  "grabBox",
  "homelyCauses",
  "incidents",
  "messages",
  "newsCheck",
  "offlineModeCard",
  "otherCountries",
  "outageReview",
  "paperForms",
  "paymentAlternatives",
  "playbooks",
  "providers",
  "readinessCheck",
  "recoveryTargets",
  "reviewCalendar",
  "roadmap",
  "services",
  "starterNumbers",
  "triage",
  "vendorQuestions",
] as const satisfies readonly ContentPart[];

const loading = new Map<string, Promise<Json>>();

/**
 * The content in a language ("nl-BE" takes "nl", else English), whole or only these parts. What was loaded once
 * is handed out again; treat it as read-only.
 */
export async function loadContent(wanted: string): Promise<Content>;
export async function loadContent<Part extends ContentPart>(
  wanted: string,
  parts: readonly Part[],
): Promise<Pick<Content, Part | "language">>;
export async function loadContent(
  wanted: string,
  parts: readonly ContentPart[] = contentParts,
): Promise<Partial<Content>> {
  const language = nearestLanguage(wanted);
  const loaded = await Promise.all(parts.map(async (part) => [part, await partIn(language, part)] as const));
  // the content test holds every file to its schema
  return { language, ...(Object.fromEntries(loaded) as Partial<Content>) };
}

function nearestLanguage(wanted: string): string {
  const base = wanted.split("-")[0]?.toLowerCase() ?? "";
  return [wanted, base].find((language) => contentLanguages.includes(language)) ?? "en";
}

function partIn(language: string, part: ContentPart): Promise<Json> {
  const key = `${language}/${part}`;
  const known = loading.get(key);
  if (known !== undefined) return known;
  const fresh = loadPart(language, part);
  loading.set(key, fresh);
  fresh.catch(() => loading.delete(key)); // a file that could not be read is asked for again next time
  return fresh;
}

async function loadPart(language: string, part: ContentPart): Promise<Json> {
  const name = part.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  const [facts, words] = await Promise.all([
    factFiles[`./facts/${name}.json`]?.(),
    (wordFiles[`./${language}/${name}.json`] ?? packedFiles[`./${language}/${name}.ts`])?.(),
  ]);
  return joined(facts, words);
}
