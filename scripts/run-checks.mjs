// @ts-check
// Runs the checks: `quick` for what is ready under a minute, `all` for everything there is. Ends with
// `N passed, N failed` alone on a line: tests count singly, every other check as one. A step that crashes, hangs
// or skips a test has failed, and the rest still runs.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeCommand } from "./node-command.mjs";

/**
 * @typedef {{ passed: number, failed: number, notes: string[] }} Count
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command
 * @property {Record<string, string>} [env]
 * @property {(code: number) => Count} [count] how many of its tests passed; without it the step is one check
 * @property {string} [after] the step without whose success this one cannot run
 * @property {number} [minutes] how long it may take
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "counterplan-checks-"));
const unitReport = join(reports, "unit.json");
const journeyReport = join(reports, "journeys.json");

const code = ["src", "e2e", "scripts", "bench", "vite.config.ts", "playwright.config.ts"];

/** @type {Step[]} */
const quick = [
  { name: "types", command: [...nodeCommand("typescript", "tsc"), "-b"] },
  { name: "lint", command: [...nodeCommand("oxlint"), "--deny-warnings"] },
  { name: "format", command: [...nodeCommand("oxfmt"), "--check", ...code] },
  { name: "dead code", command: nodeCommand("knip") },
  {
    name: "unit",
    command: [
      ...nodeCommand("vitest"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${unitReport}`,
    ],
    env: { NO_COLOR: "1" },
    count: countUnit,
  },
];

/** @type {Step[]} */
const all = [
  ...quick,
  { name: "build", command: [...nodeCommand("vite"), "build", "--logLevel=warn"] },
  { name: "sizes", command: [process.execPath, "scripts/sizes.mjs"], after: "build" },
  { name: "same build", command: [process.execPath, "scripts/same-build.mjs"], after: "build" },
  {
    name: "end to end",
    command: [process.execPath, "scripts/end-to-end.mjs", "--reporter=line,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport, NO_COLOR: "1" },
    count: countJourneys,
    after: "build",
    minutes: 30,
  },
];

/** @param {number} exit @returns {Count} */
function countUnit(exit) {
  const report = JSON.parse(readFileSync(unitReport, "utf8"));
  const notes = [];
  let failed = report.numFailedTests;
  for (const file of report.testResults) {
    const isUnread = file.status === "failed" && !file.assertionResults.some(isFailed);
    if (isUnread) {
      failed += 1;
      notes.push(`${file.name} could not be run`);
    }
    for (const test of file.assertionResults.filter(isSkipped)) {
      failed += 1;
      notes.push(`skipped, which counts as failed: ${test.fullName}`);
    }
  }
  return sound({ passed: report.numPassedTests, failed, notes }, exit);
}

/** @param {{ status: string }} test */
function isFailed(test) {
  return test.status === "failed";
}

/** @param {{ status: string }} test */
function isSkipped(test) {
  return test.status !== "passed" && test.status !== "failed";
}

/** @param {number} exit @returns {Count} */
function countJourneys(exit) {
  const { stats, errors } = JSON.parse(readFileSync(journeyReport, "utf8"));
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  const notes = stats.skipped > 0 ? [`${stats.skipped} skipped, which counts as failed`] : [];
  return sound({ passed: stats.expected, failed, notes }, exit);
}

/**
 * A runner that says "failed" without naming a test has failed all the same; one without tests tells nothing.
 * @param {Count} count
 * @param {number} exit
 * @returns {Count}
 */
function sound(count, exit) {
  if (count.failed > 0 || (exit === 0 && count.passed > 0)) return count;
  return {
    ...count,
    failed: 1,
    notes: [...count.notes, `ended with ${exit} and ${count.passed} tests passed`],
  };
}

/**
 * @param {Step} step
 * @returns {Promise<{ exit: number, output: string }>}
 */
function run({ command: [program = "", ...args], env, minutes = 10 }) {
  return new Promise((resolve) => {
    const output = /** @type {string[]} */ ([]);
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, detached: true });
    const end = () => endGroup(child.pid);
    const tooLong = setTimeout(() => {
      output.push(`\nStopped after ${minutes} minutes.\n`);
      end();
    }, minutes * 60_000);
    process.once("SIGINT", end).once("SIGTERM", end);
    child.stdout.on("data", (text) => output.push(String(text)));
    child.stderr.on("data", (text) => output.push(String(text)));
    child.on("error", (error) => output.push(String(error)));
    child.on("close", (exit) => {
      clearTimeout(tooLong);
      process.removeListener("SIGINT", end).removeListener("SIGTERM", end);
      resolve({ exit: exit ?? 1, output: output.join("") });
    });
  });
}

/** Ends a step and what it has started. @param {number | undefined} pid */
function endGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // it has ended by itself
  }
}

/** @param {Step} step @param {number} exit @returns {Count} */
function counted({ count }, exit) {
  if (!count) return exit === 0 ? { passed: 1, failed: 0, notes: [] } : { passed: 0, failed: 1, notes: [] };
  try {
    return count(exit);
  } catch (error) {
    return { passed: 0, failed: 1, notes: [`no result could be read: ${String(error)}`] };
  }
}

async function runAll(/** @type {Step[]} */ steps) {
  const total = { passed: 0, failed: 0 };
  const broken = new Set();
  let isStopped = false;
  process.once("SIGINT", () => (isStopped = true)).once("SIGTERM", () => (isStopped = true));
  for (const step of steps) {
    if (isStopped || (step.after && broken.has(step.after))) {
      total.failed += 1;
      console.log(
        `✗ ${step.name}: not run, because ${isStopped ? "it was stopped" : `"${step.after}" failed`}`,
      );
      continue;
    }
    const began = performance.now();
    const { exit, output } = await run(step);
    const count = counted(step, exit);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const tests = step.count ? `, ${count.passed} passed, ${count.failed} failed` : "";
    console.log(`${count.failed === 0 ? "✓" : "✗"} ${step.name}, ${seconds} s${tests}`);
    if (count.failed > 0 || step.name === "sizes") console.log([output.trimEnd(), ...count.notes].join("\n"));
    if (count.failed > 0) broken.add(step.name);
    total.passed += count.passed;
    total.failed += count.failed;
  }
  return total;
}

const wanted = process.argv[2] === "all" ? all : process.argv[2] === "quick" ? quick : undefined;
if (wanted === undefined) {
  console.error("Say which checks: quick or all.");
  process.exitCode = 1;
} else {
  const { passed, failed } = await runAll(wanted);
  rmSync(reports, { recursive: true, force: true });
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}
