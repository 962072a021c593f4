import { writeFileSync } from "node:fs";
import { test } from "@playwright/test";

type Chosen = string | { name: string; mimeType: string; buffer: Buffer };

/** A file to choose: a large one lies on the disk, where the browser reads it itself; sent over, it takes a minute. */
export function chosenFile(name: string, mimeType: string, content: Buffer): Chosen {
  if (content.length < 1_000_000) return { name, mimeType, buffer: content };
  const path = test.info().outputPath(name);
  writeFileSync(path, content);
  return path;
}
