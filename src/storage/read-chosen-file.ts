import { problem, type Problem } from "#plan-file/problem.ts";
import { largestFile } from "#plan-file/read-file-text.ts";
import type { FileRead } from "./read-file.ts";
import { readContent } from "./read-in-worker.ts";

/** Reads a file somebody chose: its size first, then its bytes. Nothing is kept. */
export async function readChosenFile(file: File): Promise<FileRead> {
  if (file.size > largestFile) return wrong("file-too-big", { most: largestFile / 1024 / 1024 });
  try {
    return await readContent(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return wrong("file-unreadable"); // gone since it was chosen
  }
}

function wrong(reason: Problem["reason"], values: Problem["values"] = {}): FileRead {
  return { is: "problem", problems: [problem(reason, [], values)] };
}
