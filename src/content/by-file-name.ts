import type { Json } from "./joined.ts";

/** The contents of files by their names without folder and ending: "./playbooks/till.json" is "till". */
export function byFileName(files: Record<string, Json>): Json {
  return Object.fromEntries(
    Object.entries(files).map(([file, content]) => [/([^/]+)\.json$/.exec(file)?.[1] ?? file, content]),
  );
}
