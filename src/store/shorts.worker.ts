import { shortsOf, type ShortsAsked } from "./shorts-of.ts";

addEventListener("message", ({ data }: MessageEvent<ShortsAsked>) => {
  postMessage(shortsOf(data));
});
