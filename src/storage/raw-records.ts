import { openDB } from "idb";
import { rawText } from "./raw-text.ts";
import { withinTime } from "./time-limit.ts";

/**
 * Everything a database holds, whatever version of the app made it, as a text for a file: a line for each record, its
 * store before it. Null where it cannot be read. Nothing is changed.
 */
export async function rawRecords(name = "counterplan"): Promise<string | null> {
  try {
    const database = await withinTime(patience, openDB(name, undefined, { upgrade: refuse }));
    try {
      const lines = await Promise.all(
        [...database.objectStoreNames].map(async (store) =>
          (await database.getAll(store)).map((record: unknown) => `${store}\t${rawText(record)}`),
        ),
      );
      return lines.flat().join("\n");
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

/** Milliseconds the browser has to answer. */
const patience = 10_000;

/** Called only where there is no database: none is begun to look into it. */
function refuse(): never {
  throw new Error("There is nothing to read.");
}
