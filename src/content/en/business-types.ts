import { byFileName } from "../by-file-name.ts";

/** The words of every business type: a file each for those who write them, one for those who load them. */
export const entries = byFileName(
  import.meta.glob("./business-types/*.json", { import: "default", eager: true }),
);
