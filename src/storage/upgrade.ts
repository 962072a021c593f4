import type { IDBPDatabase } from "idb";
import type { Kept } from "./database.ts";

/** Version of the database. Whatever is kept in an older one stays as it is: an upgrade only adds stores. */
export const databaseVersion = 4;

/** Brings a database up from a version, 0 where there was none; all of it or, where it fails, nothing. */
export function upgrade(database: IDBPDatabase<Kept>, from: number): void {
  if (from < 1) {
    const plans = database.createObjectStore("plans", { keyPath: ["id", "rev"] });
    plans.createIndex("id", "id", { unique: true });
    database.createObjectStore("bodies", { keyPath: "id" });
    database.createObjectStore("notes", { keyPath: "id" });
  }
  if (from < 2) {
    // numbered as they come: which one is older never hangs on a clock
    const versions = database.createObjectStore("versions", { autoIncrement: true });
    versions.createIndex("of", ["plan", "at", "size"]);
    database.createObjectStore("quarantine", { autoIncrement: true });
    database.createObjectStore("folders", { keyPath: "name" });
  }
  if (from < 3) {
    database.createObjectStore("shorts", { keyPath: "id" });
  }
  if (from < 4) {
    database.createObjectStore("templates", { keyPath: "id" });
  }
}
