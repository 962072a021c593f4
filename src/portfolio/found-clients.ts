import { plainLetters } from "#plan/plain-letters.ts";

/** The plans a search finds: every word of it stands somewhere in the name or the client's label, whatever its case and accents. */
export function foundClients<Plan extends { name: string; client: string }>(
  plans: readonly Plan[],
  search: string,
): Plan[] {
  const words = plainLetters(search).split(/\s+/).filter(Boolean);
  return plans.filter((plan) => {
    const text = plainLetters(`${plan.name} ${plan.client}`);
    return words.every((word) => text.includes(word));
  });
}
