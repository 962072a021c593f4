import { describe, expect, test } from "vitest";
import { planJson } from "#plan-file/plan-json.ts";
import { readPlan } from "#plan-file/read-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import type { Plan } from "../plan.ts";
import { addDrillFix, changeDrill } from "./change-drill.ts";
import { endDrill } from "./end-drill.ts";
import { keepDrill } from "./keep-drill.ts";
import { removeDrill } from "./remove-drill.ts";
import { startDrill } from "./start-drill.ts";

const at = (time: string): string => `2026-11-21T${time}:00.000Z`;

const shop = planOf({
  contacts: [{ id: "zoe", name: "Zoë", kind: "staff" }],
  callOrder: ["zoe"],
  dependencies: [{ id: "card", name: "Card machine", backup: { title: "Second reader" } }],
});
const started = startDrill(shop, {
  id: "d",
  at: at("10:00"),
  roots: ["card"],
  scenario: "Card machine stops",
  scene: "The shop is full.",
  surprises: [{ text: "Second reader does not work.", ask: ["What now?"] }],
  minutes: 20,
});

describe("a drill", () => {
  test("begins with a practice run of the same id, led by who leads", () => {
    expect(started.drills).toMatchObject([{ id: "d", on: null, minutes: 20, leader: "zoe" }]);
    expect(started.outages).toMatchObject([
      { id: "d", practice: true, endedAt: null, down: [{ root: "card" }] },
    ]);
    const again = { id: "d", scenario: "Again", scene: "", surprises: [], minutes: 15 };
    expect(startDrill(started, { ...again, at: at("10:01"), roots: [] })).toBe(started);
  });

  test("ends on its day with its run; ended twice it keeps its day", () => {
    const ended = endDrill(started, { id: "d", at: at("10:20"), on: "2026-11-21" });
    expect(only(ended).on).toBe("2026-11-21");
    expect(ended.outages[0]).toMatchObject({ endedAt: at("10:20"), down: [{ until: at("10:20") }] });
    expect(endDrill(ended, { id: "d", at: at("10:30"), on: "2026-11-22" })).toBe(ended);
  });

  test("leads to fixes, which are to-dos; and reads back as it was kept", () => {
    const fix = { id: "a1", title: "Charge the reader", window: 30, doneOn: null, dependency: null } as const;
    const fixed = addDrillFix(started, { drill: "d", action: { ...fix, owner: "zoe", due: "2026-12-21" } });
    expect(fixed.actions).toMatchObject([{ title: "Charge the reader", owner: "zoe" }]);
    expect(only(fixed).actions).toEqual(["a1"]);
    const kept = changeDrill(fixed, { id: "d", changes: { who: ["zoe"], nextOn: "2027-05-21" } });
    const read = readPlan(JSON.parse(planJson(kept)));
    expect(read.ok && read.plan.drills).toEqual(kept.drills);
    // what it led to is still to be done when the record is gone
    expect(removeDrill(kept, { id: "d" })).toMatchObject({
      drills: [],
      outages: [],
      actions: [{ id: "a1" }],
    });
  });

  test("that was a short check gives the backup its day", () => {
    const check = {
      id: "m",
      scenario: "Monthly check",
      minutes: 15,
      findings: ["Six minutes"],
      on: "2026-11-21",
    };
    const kept = keepDrill(shop, { ...check, tried: "card" });
    expect(kept.drills).toMatchObject([check]);
    expect(kept.dependencies[0]?.backup?.lastTested).toBe("2026-11-21");
  });
});

function only({ drills: [drill] }: Plan) {
  if (drill === undefined) throw new Error("no drill");
  return drill;
}
