import { makeSpareCopy } from "./make-spare-copy.ts";

addEventListener("message", () => void makeSpareCopy().then((made) => postMessage(made)));
