import type { Database, KeptTemplate } from "./database.ts";
import { numberAt, textAt } from "./plan-summary.ts";
import { notStored, stored, type Stored } from "./stored.ts";
import { committed } from "./write-plan.ts";

/** A kept template as lists show it, without its text. */
export type TemplateSummary = Omit<KeptTemplate, "formatVersion" | "text">;

/** The kept templates, the latest first. Whatever wrote there, a field that cannot be read is blank. */
export function listTemplates(database: Database): Promise<Stored<TemplateSummary[]>> {
  return database.run(async (connection) => {
    const all = await connection.getAll("templates");
    return all
      .flatMap((kept): TemplateSummary[] => {
        const id = textAt(kept, "id");
        if (id === null) return [];
        return [
          {
            id,
            name: textAt(kept, "name") ?? "",
            businessType: textAt(kept, "businessType") ?? "",
            things: numberAt(kept, "things") ?? 0,
            keptAt: textAt(kept, "keptAt") ?? "",
          },
        ];
      })
      .toSorted((one, other) => other.keptAt.localeCompare(one.keptAt, "en"));
  });
}

/** A template as it is kept, its text unread; "missing" where another tab has removed it. */
export async function readTemplate(database: Database, id: string): Promise<Stored<KeptTemplate>> {
  const found = await database.run((connection) => connection.get("templates", id));
  if (!found.ok) return found;
  return found.value === undefined ? notStored("missing") : stored(found.value);
}

/** Keeps a template, in the place of the one with its id. */
export function keepTemplate(database: Database, template: KeptTemplate): Promise<Stored<null>> {
  return database.run(async (connection) => {
    const transaction = connection.transaction("templates", "readwrite", { durability: "strict" });
    await committed(transaction, [() => transaction.store.put(template)]);
    return null;
  });
}

/** Removes a template for good; what is given to `keepTemplate` again is back. */
export function removeTemplate(database: Database, id: string): Promise<Stored<null>> {
  return database.run(async (connection) => {
    const transaction = connection.transaction("templates", "readwrite", { durability: "strict" });
    await committed(transaction, [() => transaction.store.delete(id)]);
    return null;
  });
}
