import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { addAction } from "./add-action.ts";
import { changeAction } from "./change-action.ts";
import { removeAction } from "./remove-action.ts";

const plan = planOf({
  actions: [{ id: "a1", title: "Ring the bank", from: "banking-1" }],
  drills: [{ id: "d1", scenario: "No cards", on: "2026-11-01", actions: ["a1"] }],
});
const open = { window: 30, owner: null, due: null, doneOn: null, dependency: null } as const;

describe("things to do", () => {
  test("a suggestion that was pressed twice is added once", () => {
    const once = addAction(plan, { id: "a2", title: "Two cards", from: "banking-6", ...open });
    expect(once.actions).toHaveLength(2);
    expect(addAction(once, { id: "a3", title: "Two cards", from: "banking-6", ...open })).toBe(once);
    // the owner's own may read alike: they are theirs
    expect(addAction(once, { id: "a4", title: "Two cards", ...open }).actions).toHaveLength(3);
  });

  test("one is done on a day, and the very same plan comes of no change", () => {
    const done = changeAction(plan, { id: "a1", changes: { doneOn: "2026-11-21" } });
    expect(done.actions[0]?.doneOn).toBe("2026-11-21");
    expect(changeAction(done, { id: "a1", changes: { doneOn: "2026-11-21" } })).toBe(done);
  });

  test("one that is taken out is out of the drill that found it too", () => {
    expect(removeAction(plan, { id: "a1" })).toMatchObject({ actions: [], drills: [{ actions: [] }] });
    expect(removeAction(plan, { id: "no-such" })).toBe(plan);
  });
});
