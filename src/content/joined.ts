/** What a JSON file of this room holds. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * Facts and the words of one language as one value. Groups join by field; a list of facts takes its words from a
 * group by their `id`, or from a list in the same order.
 *
 *     joined([{ id: "electricity", hurtsAfterMinutes: 10 }], { electricity: { name: "Electricity" } })
 *     //=> [{ id: "electricity", hurtsAfterMinutes: 10, name: "Electricity" }]
 */
export function joined(facts: Json | undefined, words: Json | undefined): Json {
  if (facts === undefined) return words ?? null;
  if (words === undefined) return facts;
  if (Array.isArray(facts)) return facts.map((fact, index) => joined(fact, wordsOfEntry(words, fact, index)));
  if (!isGroup(facts) || !isGroup(words)) return words;
  const fields = new Set([...Object.keys(facts), ...Object.keys(words)]);
  return Object.fromEntries([...fields].map((field) => [field, joined(facts[field], words[field])]));
}

function wordsOfEntry(words: Json, fact: Json, index: number): Json | undefined {
  if (Array.isArray(words)) return words[index];
  if (!isGroup(words) || !isGroup(fact)) return undefined;
  const id = fact["id"];
  return typeof id === "string" ? words[id] : undefined;
}

function isGroup(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
