import { describe, expect, test } from "vitest";

/**
 * Which rooms and packages each room may import: docs/architecture.md. Tests may also import `testing` and
 * any room below the features; `feature` stands for every folder of features/, which are strangers to each other.
 */
const mayImport: Record<string, string[]> = {
  i18n: ["intl-messageformat"],
  plan: ["valibot"],
  "plan-file": ["plan", "valibot"],
  cost: ["plan"],
  readiness: ["plan", "cost"],
  content: ["plan", "valibot"],
  advice: ["plan", "cost", "readiness", "content"],
  portfolio: ["plan", "cost", "readiness"],
  document: ["plan", "cost", "readiness", "content", "i18n"],
  files: ["plan", "cost", "readiness", "content", "portfolio", "document", "i18n", "ical.js", "papaparse"],
  live: ["plan", "cost", "content", "document", "i18n"],
  workshop: ["plan", "cost", "content", "i18n"],
  layout: ["document", "qr"],
  "render/pdf": ["layout", "document", "jspdf"],
  "render/system-letters": ["layout", "render/pdf"],
  // prettier-ignore
  "render/paper": [
    "plan", "cost", "content", "i18n", "document", "layout", "render/pdf", "render/system-letters", "react",
  ],
  "render/sheet": ["plan", "cost", "i18n", "document", "layout", "render/paper", "react"],
  "render/html": ["plan", "cost", "content", "i18n", "document", "react"],
  storage: ["plan", "plan-file", "idb"],
  store: ["plan", "plan-file", "cost", "readiness", "advice", "portfolio", "storage", "zustand", "react"],
  ui: ["i18n", "react", "downshift", "react-hook-form", "wouter"],
  // prettier-ignore
  questions: [
    "i18n", "plan", "plan-file", "cost", "readiness", "content", "advice", "document", "files", "storage", "store", "ui",
    "react", "react-hook-form", "@hookform/resolvers", "valibot",
  ],
  // prettier-ignore
  feature: [
    "i18n", "plan", "plan-file", "cost", "readiness", "content", "advice", "portfolio", "document", "files", "live", "workshop", "layout", "storage", "store",
    "ui", "questions", "render/pdf", "render/paper", "render/sheet", "render/html", "react", "react-hook-form", "valibot",
  ],
  "service-worker": [],
};

const sources = import.meta.glob<string>("./**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

interface Import {
  file: string;
  from: string;
  to: string;
}

/** The room of a path below src/, such as "plan" of "plan/edits/add-contact.ts"; each feature is its own. */
function roomOf(path: string): string {
  const [first = "", second = ""] = path.split("/");
  return first === "render" || first === "features" ? `${first}/${second}` : first;
}

/** The room or package that an import of a file leads to. */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith("#")) return roomOf(specifier.slice(1));
  if (specifier.startsWith(".")) return roomOf(new URL(specifier, `https://src/${file}`).pathname.slice(1));
  const [scope = "", name = ""] = specifier.split("/");
  return specifier.startsWith("@") ? `${scope}/${name}` : scope;
}

const specifiers = /^(?:import|export)\s(?:[^"']*?\sfrom\s)?"([^"]+)";$|\bimport\(\s*"([^"]+)"\s*\)/gm;

const imports: Import[] = Object.entries(sources).flatMap(([path, source]) => {
  const file = path.slice(2);
  return [...source.matchAll(specifiers)].map(([, still, later]) => {
    const specifier = still ?? later ?? "";
    return { file, from: roomOf(file), to: targetOf(file, specifier) };
  });
});

const isTest = (file: string) => /\.test\.tsx?$/.test(file);

function isAllowed({ file, from, to }: Import): boolean {
  if (from === to || from === "app" || !file.includes("/")) return true;
  if (isTest(file) && (to === "testing" || testsBring.includes(to) || to.startsWith("node:"))) return true;
  if (from === "testing" || isTest(file)) return to !== "app" && !to.startsWith("features/");
  if (to === "react-dom") return (mayImport[nameInTable(from)] ?? []).includes("react");
  return (mayImport[nameInTable(from)] ?? []).includes(to);
}

const testsBring = ["vitest", "fast-check", "fake-indexeddb", "pdfjs-dist"];

function nameInTable(room: string): string {
  return room.startsWith("features/") ? "feature" : room;
}

describe("rooms", () => {
  test("every import goes in the direction of the house", () => {
    const wrong = imports.filter((found) => !isAllowed(found));
    expect(wrong.map(({ file, from, to }) => `${file} imports ${to}: ${sentence(from)}`)).toEqual([]);
  });

  test("every room is in the table", () => {
    const rooms = new Set(Object.keys(sources).map((path) => nameInTable(roomOf(path.slice(2)))));
    const known = new Set([...Object.keys(mayImport), "app", "testing"]);
    // a test beside the rooms is about the house itself
    expect([...rooms].filter((room) => !known.has(room) && !isTest(room))).toEqual([]);
  });

  test("imports are found at all, so that silence means order", () => {
    expect(imports).toContainEqual({ file: "storage/write-plan.ts", from: "storage", to: "storage" });
    expect(imports).toContainEqual({ file: "storage/read-plan.ts", from: "storage", to: "plan-file" });
    expect(imports.length).toBeGreaterThan(300);
  });
});

function sentence(room: string): string {
  const allowed = mayImport[nameInTable(room)] ?? [];
  return `${room} may use ${allowed.length === 0 ? "nothing else" : allowed.join(", ")}`;
}
