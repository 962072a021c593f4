import type { Problem } from "#plan-file/problem.ts";
import { largestFile } from "#plan-file/read-plan-file.ts";

/** The text of a file somebody chose, or what is wrong with it. What the text means, `readPlanFile` says. */
export type ChosenFile = { ok: true; text: string } | { ok: false; problem: Problem };

/** Reads a chosen file: its size first, then strictly as UTF-8; one byte order mark is left out. */
export async function readChosenFile(file: File): Promise<ChosenFile> {
  if (file.size > largestFile) return refused("file-too-big", { most: largestFile / 1024 / 1024 });
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return refused("file-unreadable"); // not text, a folder, or gone since it was chosen
  }
}

function refused(reason: Problem["reason"], values: Problem["values"] = {}): ChosenFile {
  return { ok: false, problem: { reason, path: [], values } };
}
