import { readBytes, readText } from "./read-file.ts";

addEventListener("message", ({ data }: MessageEvent<Uint8Array | string>) => {
  postMessage(typeof data === "string" ? readText(data) : readBytes(data));
});
