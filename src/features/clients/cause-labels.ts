import { plainLetters } from "#plan/plain-letters.ts";
import type { ClientCause } from "#portfolio/who-depends.ts";

/** What each cause is called where one is picked, by its key: with its kind where a provider and a product share a name. */
export function causeLabels(
  causes: readonly Pick<ClientCause, "key" | "of" | "name">[],
  withKind: (name: string, of: ClientCause["of"]) => string,
): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of causes) counts.set(plainLetters(name), (counts.get(plainLetters(name)) ?? 0) + 1);
  return new Map(
    causes.map(({ key, of, name }) => [
      key,
      (counts.get(plainLetters(name)) ?? 0) > 1 ? withKind(name, of) : name,
    ]),
  );
}
