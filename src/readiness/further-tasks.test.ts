import { expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { furtherTasks } from "./further-tasks.ts";

const today = "2026-11-21";

test("nothing of it is done in a plan fresh from the quick start", () => {
  expect(furtherTasks(planOf({}), today).map(({ id, state }) => [id, state])).toEqual([
    ["contacts", "to-do"],
    ["causes", "to-do"],
    ["ai", "to-do"],
    ["todo", "to-do"],
    ["ready", "to-do"],
    ["review", "to-do"],
  ]);
});

test("counts what there is, and calls what is overdue to do again", () => {
  const plan = planOf({
    providers: [{ id: "codes", name: "The phone for codes", kind: "device" }],
    contacts: [
      { id: "a", name: "Zoë", phone: "1" },
      { id: "b", name: "Sam", phone: "2" },
      { id: "c", name: "Noor", phone2: "3" },
      { id: "d", name: "Only by mail", email: "d@example.org" },
    ],
    ai: [{ id: "bot", name: "Web chat" }],
    actions: [
      { id: "x", title: "Second reader", due: "2026-11-20" },
      { id: "y", title: "Float", due: "2026-12-20" },
      { id: "z", title: "Pads", doneOn: "2026-11-01" },
      { id: "n", title: "Not for us", due: "2026-11-19", dropped: true },
    ],
    answers: { "r-plan": "yes" },
    review: { reviewedOn: "2026-10-01", everyMonths: 3 },
  });
  const byId = new Map(furtherTasks(plan, today).map((task) => [task.id, task]));
  expect(byId.get("causes")).toMatchObject({ state: "yours", count: 1 });
  expect(byId.get("contacts")).toMatchObject({ state: "yours", count: 3 });
  expect(byId.get("ai")).toMatchObject({ state: "yours", count: 1 });
  expect(byId.get("todo")).toMatchObject({ state: "to-do", count: 2, late: 1 });
  expect(byId.get("ready")).toMatchObject({ state: "yours", count: 1 });
  expect(byId.get("review")).toMatchObject({ state: "yours", on: "2027-01-01", late: 0 });
  // the day of the review: it is to do
  expect(furtherTasks(plan, "2027-01-01").at(-1)).toMatchObject({ state: "to-do", late: 1 });
});
