import type { FileRead } from "./read-file.ts";

/** What is used of a worker that runs read-file.worker.ts. */
export type FileWorker = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

let createWorker: (() => Promise<FileWorker>) | null = null;

/** Says how the worker is made that reads files: the policy for that belongs to the app. */
export function readFilesIn(create: () => Promise<FileWorker>): void {
  createWorker = create;
}

/** Bytes or letters that are read sooner than a worker starts; a plan of a shop has some 50,000. */
const shortContent = 100_000;

/**
 * Reads what is in a file, its bytes or its text: a long one in a worker of its own, for a file of a thousand plans
 * takes seconds. Where no worker starts, or it dies, this thread does it.
 */
export async function readContent(content: Uint8Array | string): Promise<FileRead> {
  const read = content.length > shortContent ? await inWorker(content).catch(() => null) : null;
  if (read !== null) return read;
  const { readBytes, readText } = await import("./read-file.ts");
  return typeof content === "string" ? readText(content) : readBytes(content);
}

async function inWorker(content: Uint8Array | string): Promise<FileRead | null> {
  const worker = await createWorker?.();
  if (!worker) return null;
  try {
    return await new Promise((resolve) => {
      worker.addEventListener("message", ({ data }: MessageEvent<FileRead>) => resolve(data));
      worker.addEventListener("messageerror", () => resolve(null));
      worker.addEventListener("error", () => resolve(null));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
      worker.postMessage(content);
    });
  } finally {
    worker.terminate();
  }
}
