import type { CustomerWordsIn } from "./customer-words-in.ts";

const files = new Map(
  Object.entries(import.meta.glob<CustomerWordsIn>("./customer-words/*.json", { import: "default" })),
);

/** Languages beside English that we have ready words to customers in, by their tag. */
export const customerWordLanguages: readonly string[] = [...files.keys()]
  .map((file) => file.replace(/^.*\/|\.json$/g, ""))
  .toSorted();

/** Our ready words to customers in a language ("nl-BE" takes "nl"); null where we have none. Treat them as read-only. */
export async function loadCustomerWords(wanted: string): Promise<CustomerWordsIn | null> {
  const base = wanted.split("-")[0]?.toLowerCase() ?? "";
  const load = files.get(`./customer-words/${base}.json`);
  // the content test holds every file to its schema
  return load === undefined ? null : await load();
}
