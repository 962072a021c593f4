import { expect, test } from "vitest";
import type { ThingWarning } from "#readiness/thing-warnings.ts";
import { planOf, type PlanParts } from "#testing/plan-of.ts";
import { openHere } from "./open-here.ts";

const no: { warnings: ThingWarning[]; backupWarnings: number } = { warnings: [], backupWarnings: 0 };

function openOf(parts: PlanParts, said = no): unknown[] {
  const plan = planOf(parts);
  const [thing] = plan.dependencies;
  return thing ? openHere(plan, thing, said) : [];
}

test("guesses lead to the first of them in the order of the sheet, those of other things are not counted", () => {
  const dependencies = [
    { id: "card", name: "Card", contacts: ["c1"], accountRef: "4711", backup: {} },
    { id: "card-2", name: "Another" },
  ];
  const guesses = [
    "dependencies.card.backup.keeps",
    "dependencies.card.tolerableMinutes",
    "dependencies.card.upstreams.visa",
    "dependencies.card-2.affects",
    "dependencies",
  ];
  expect(openOf({ contacts: [{ id: "c1", name: "Zoë" }], dependencies, guesses })).toEqual([
    { is: "guesses", count: 3, part: "part-runs-on" },
  ]);
});

test("a thing nobody has said anything about lacks a backup, somebody to call and an account number", () => {
  expect(openOf({ dependencies: [{ id: "card", name: "Card" }] })).toEqual([
    { is: "no-backup", part: "backup" },
    { is: "nobody", part: "part-call" },
    { is: "account", part: "part-call" },
  ]);
});

test("warnings stand where their question is", () => {
  const thing = { id: "card", name: "Card", contacts: ["c1"], accountRef: "4711", backup: {} };
  const warnings: ThingWarning[] = [
    { kind: "offline-too-old", checkedOn: "2026-03-03" },
    { kind: "same-approver" },
  ];
  const contacts = [{ id: "c1", name: "Zoë" }];
  expect(openOf({ contacts, dependencies: [thing] }, { warnings, backupWarnings: 2 })).toEqual([
    { is: "backup-warnings", count: 2, part: "backup" },
    { is: "offline-too-old", part: "part-offline" },
    { is: "same-approver", part: "part-change" },
  ]);
});
