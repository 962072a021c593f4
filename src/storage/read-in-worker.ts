import type { FileRead } from "./read-file.ts";

/** What is used of a worker that runs read-file.worker.ts. */
export type FileWorker = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

let createWorker: (() => Promise<FileWorker>) | null = null;

/** Says how the worker is made that reads files: the policy for that belongs to the app. */
export function readFilesIn(create: () => Promise<FileWorker>): void {
  createWorker = create;
}

/**
 * Reads what is in a file, its bytes or its text, in a worker of its own: a file of a thousand plans takes seconds.
 * Where no worker starts, or it dies, this thread does it.
 */
export async function readContent(content: Uint8Array | string): Promise<FileRead> {
  const read = await inWorker(content).catch(() => null);
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
