import { paperOfPlan } from "#render/paper/paper-of-plan.ts";
import { wantedWith } from "./bench-document.ts";
import { engines } from "./engines.ts";

/** One engine's turn: the first file of this page, then so many more. */
export interface Turn {
  /** sheets of our layout */
  sheets: number;
  coldMs: number;
  warmMs: number[];
  /** the file as base64, to count its pages; only where asked for */
  file: string;
}

async function takeTurn(name: string, things: number, warm: number, withFile: boolean): Promise<Turn> {
  const wanted = wantedWith(things);
  const laidOut = await paperOfPlan(wanted);
  const draw = await engines[name]?.();
  if (!draw) throw new Error(`There is no engine ${name}.`);
  const times: number[] = [];
  let file: Uint8Array | ArrayBuffer = new Uint8Array();
  for (let round = 0; round <= warm; round += 1) {
    const began = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one file after another is what is timed
    file = await draw({ wanted, laidOut });
    times.push(performance.now() - began);
  }
  const [coldMs = Number.NaN, ...warmMs] = times;
  const bytes = new Uint8Array(file instanceof ArrayBuffer ? file : file.slice());
  return { sheets: laidOut.sheets.length, coldMs, warmMs, file: withFile ? base64Of(bytes) : "" };
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(text);
}

Reflect.set(globalThis, "takeTurn", takeTurn);
Reflect.set(globalThis, "engineNames", Object.keys(engines));
