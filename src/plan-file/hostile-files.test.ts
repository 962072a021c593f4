import { beforeAll, expect, test } from "vitest";
import { loadMessages, messageIn } from "#i18n/catalogue.ts";
import { readBytes, readText, type FileRead, type PlanInFile } from "#storage/read-file.ts";
import { fieldsOfPlan, hostileFile, toTryEveryField } from "#testing/hostile-files.ts";
import type { Problem } from "./problem.ts";

/**
 * Hostile and damaged files, the same ones each time: 10,000, or as many as HOSTILE_FILES says (`HOSTILE_FILES=100000
 * npx vitest run src/plan-file/hostile-files.test.ts`). Reliability, F24 to F26 and G06.
 */
const count = Number(import.meta.env["HOSTILE_FILES"] ?? 10_000);
const longestMs = 2_000;

const golden = Object.values(
  import.meta.glob<string>("./samples/*.counterplan.json", { query: "?raw", import: "default", eager: true }),
);
const small =
  '{"format":"counterplan","formatVersion":1,"plan":{"id":"p","business":{"name":"Café"},"streams":[{"id":"s","name":"Till"}],"dependencies":[{"id":"d","name":"D","needs":[],"backup":{"title":"Cash"}}],"contacts":[],"answers":{},"guesses":[]}}';
const library = `{"format":"counterplan-library","formatVersion":1,"plans":[${["a", "b", "c"]
  .map(
    (id) =>
      `{"id":"${id}","business":{"name":"${id}","people":2},"contacts":[{"id":"z","name":"Zoë"}],"guesses":[]}`,
  )
  .join(",")}]}`;
const texts = [golden.at(-1) ?? "", small, small, library];

beforeAll(() => loadMessages("en", ["problem"]));

const prototypes = [Object, Array, String, Number, Function, Map].map(({ prototype }) => prototype);
const ownNames = () =>
  prototypes.map((prototype: object) => Object.getOwnPropertyNames(prototype).join()).join("\n");

/** What is wrong with what came of a file; "" where nothing is. */
function faultOf(read: FileRead): string {
  if (read.is === "encrypted") return "";
  if (read.is === "problem") return problemsFault(read.problems);
  if (read.is === "plan" || read.is === "template") return planFault(read.plan);
  const bad = read.bad.map(({ problems }) => problemsFault(problems));
  return [...bad, ...read.plans.map(planFault)].find((fault) => fault !== "") ?? "";
}

function problemsFault(problems: readonly Problem[]): string {
  if (problems.length === 0) return "no reason is given";
  const silent = problems.find(({ reason }) => messageIn("en", `problem.${reason}`) === undefined);
  if (silent) return `no sentence says ${silent.reason}`;
  const shown = problems.flatMap(({ path, values }) => [...path, ...Object.values(values)]);
  const ugly = shown.find((part) => typeof part === "string" && (part.length > 64 || unclean.test(part)));
  return ugly === undefined ? "" : `a sentence would show ${String(ugly).slice(0, 80)}`;
}

/** A plan that was let in is whole: its text is clean, and reads back as it is. */
function planFault({ text, formatVersion }: PlanInFile): string {
  if (unclean.test(JSON.stringify(JSON.parse(text)))) return "its text is not clean";
  const again = readText(`{"format":"counterplan","formatVersion":${formatVersion},"plan":${text}}`);
  return again.is === "plan" && again.plan.text === text ? "" : "it does not read back as it is";
}

const unclean =
  // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}|\\ud[89a-f]/u;

test(`${count} hostile files: no crash, no hang, nothing half read, no changed prototype, always a sentence`, () => {
  const before = ownNames();
  const faults: string[] = [];
  const outcomes: Record<string, number> = {};
  let slowest = { ms: 0, number: 0, kind: "" };
  for (let number = 0; number < count; number += 1) {
    const { kind, bytes } = hostileFile(number, texts);
    const start = performance.now();
    let fault: string;
    try {
      const read = readBytes(bytes);
      outcomes[read.is] = (outcomes[read.is] ?? 0) + 1;
      const ms = performance.now() - start;
      if (ms > slowest.ms) slowest = { ms, number, kind };
      fault = faultOf(read);
    } catch (error) {
      fault = `it crashed: ${String(error)}`;
    }
    if (fault !== "") faults.push(`${number} (${kind}): ${fault}`);
    if (Object.getOwnPropertyNames(Object.prototype).includes("polluted")) faults.push(`${number}: polluted`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
  expect(ownNames()).toBe(before);
  expect(slowest.ms).toBeLessThan(longestMs);
  // each way to end is met, or the files are not what they should be
  expect(Object.keys(outcomes).toSorted()).toEqual(["encrypted", "library", "plan", "problem", "template"]);
  // oxlint-disable-next-line no-console -- what a longer run is for
  if (count !== 10_000) console.log({ count, outcomes, slowest });
}, 600_000);

test("every field of a plan has had every wrong value among them", () => {
  expect(fieldsOfPlan).toBeGreaterThan(200);
  expect(toTryEveryField).toBeLessThanOrEqual(10_000);
});
