import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { createDatabase, type Database } from "#storage/database.ts";

/** A browser in which nothing was ever kept, and a tab's way to its database. */
export function freshDatabase({ timeLimit = 500 } = {}): Database {
  globalThis.indexedDB = new IDBFactory();
  return createDatabase({ timeLimit });
}

/** Another tab's way to the same database. */
export function otherTab({ timeLimit = 500 } = {}): Database {
  return createDatabase({ timeLimit });
}
