import { expect, test } from "vitest";
import { loadMessages } from "#i18n/catalogue.ts";
import { wordsIn } from "#i18n/translate.ts";
import { countKept } from "#storage/storage-facts.ts";
import { writePlan } from "#storage/write-plan.ts";
import { freshDatabase } from "#testing/fresh-database.ts";
import { planOf } from "#testing/plan-of.ts";
import { outlineOf } from "#storage/plan-outline.ts";
import { diagnosisOf, diagnosisText } from "./diagnosis.ts";

const around = {
  build: "8fofLva0",
  origin: "https://plan.example.org",
  isSecure: true,
  browser: "Chromium",
};

test("counts what is kept, and names nothing of it", async () => {
  await loadMessages("en", ["diagnostics"]);
  const t = wordsIn("en");
  const database = freshDatabase();
  const canary = "Zoë's Bakery 0612345678";
  const plan = planOf({ business: { name: canary }, client: canary });
  const write = {
    id: "p1",
    writer: canary,
    savedAt: "2026-11-21T20:59:01.000Z",
    removedAt: null,
    outline: outlineOf(plan),
    formatVersion: 1,
    text: canary,
  };
  await writePlan(database, { ...write, follows: 0 });
  await writePlan(database, { ...write, follows: 1 });
  await writePlan(database, { ...write, id: "p2", follows: 0, removedAt: "2026-11-20T09:00:00.000Z" });
  const kept = await countKept(database);
  const faults = [{ at: new Date("2026-11-21T21:00:00Z"), what: new Error(canary) }];
  const browser = { lasts: false, usedBytes: 2_340_000 };
  const text = diagnosisText(
    diagnosisOf(
      around,
      { boot: "rolled-back", kept, browser, offline: { is: "ready", bytes: 1 } },
      faults,
      t,
    ),
    t,
  );
  expect(text.split("\n")).toEqual([
    "Counterplan",
    "Version: 0.1.0",
    "Build: 8fofLva0",
    "Comes from: https://plan.example.org",
    "Browser: Chromium",
    "What was found: Some plans are missing, or older than they were.",
    "Plans kept: 1 in use, 1 removed",
    "Saved so far: 3 times",
    "Last saved: 2026-11-21 20:59 UTC",
    "Kept for good: The browser may clear it, such as when the disk is full.",
    "Without internet: The whole app is kept here and works.",
    "Room: 2.3 MB used. Browsers do not say reliably how much is left.",
    "",
    "What went wrong since the page was opened",
    "2026-11-21 21:00 UTC: Error: Error",
  ]);
});

test("says why the plans cannot be read, and that a page is not secure", async () => {
  await loadMessages("en", ["diagnostics"]);
  const t = wordsIn("en");
  const facts = {
    boot: "refused" as const,
    kept: { ok: false as const, reason: "refused" as const },
    browser: { lasts: null, usedBytes: null },
    offline: { is: "refused" as const },
  };
  const text = diagnosisText(diagnosisOf({ ...around, build: null, isSecure: false }, facts, [], t), t);
  expect(text).toContain("Plans kept: cannot be read: refused");
  expect(text).toContain("not a secure page");
  expect(text).toContain("Build: not built: developing");
  expect(text).toContain("since the page was opened\nNothing.");
});
