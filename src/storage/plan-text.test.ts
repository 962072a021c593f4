import { expect, test } from "vitest";
import type { Migration } from "#plan-file/migrations/migrations.ts";
import { aPlan } from "#testing/a-plan.ts";
import { planFromKept, planText } from "./plan-text.ts";

/** A step up that is at fault: it takes for granted what an older plan need not have. */
const throwing: Migration = {
  from: 1,
  name: "takes a mood for granted",
  up: (plan) => {
    if (!("mood" in plan)) throw new TypeError("there is no mood");
    return plan;
  },
};

test("a plan whose step up throws is unreadable with its text as it was kept; one it suits opens", () => {
  const kept = planText(aPlan("Korst & Kruim", { id: "old" }));
  expect(planFromKept("old", kept, [throwing])).toEqual({
    ok: false,
    problems: [{ reason: "file-not-brought-up", path: [], values: {} }],
    text: kept.text,
  });
  const moody = { ...kept, text: kept.text.replace("{", '{"mood":"good",') };
  expect(planFromKept("new", moody, [throwing])).toMatchObject({ ok: true, plan: { id: "new" } });
  expect(planFromKept("old", kept)).toMatchObject({ ok: true });
});

test("a step up that makes no plan of it is refused like any other text that is none", () => {
  const kept = planText(aPlan("Korst & Kruim"));
  const emptied: Migration = { from: 1, name: "loses everything", up: () => ({ streams: 5 }) };
  const read = planFromKept("old", kept, [emptied]);
  expect(read).toMatchObject({ ok: false, text: kept.text });
});
