import { expect, test } from "vitest";
import { theContent } from "#testing/a-started-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { planSays, questionsWithHints } from "./plan-says.ts";
import { questionsAboutThings, thingsAskedAbout } from "./things-asked-about.ts";

const today = "2026-11-21";
const plan = planOf({
  contacts: [
    { id: "zoe", name: "Zoë", kind: "staff", phone: "06 1", email: "zoe@korst.example" },
    { id: "ali", name: "Ali", kind: "staff", phone: "06 2" },
  ],
  callOrder: ["zoe", "ali"],
  providers: [{ id: "only-zoe", name: "Zoë", kind: "person" }],
  dependencies: [
    {
      id: "card",
      name: "Card terminal",
      category: "payments-card-terminal",
      offlineMode: { on: "yes", checkedOn: "2026-03-03" },
      backup: { title: "Cash", lastTested: "2026-10-01" },
      approval: { first: "zoe", second: "ali" },
    },
    {
      id: "internet",
      name: "Internet line",
      category: "internet",
      backup: { title: "Hotspot" },
      dataCopy: { what: "Router settings" },
      upstreams: ["only-zoe"],
    },
    { id: "phone", name: "Phone", category: "phone-voip" },
  ],
  ai: [
    { id: "chat", name: "Chat", reaches: ["customers"] },
    { id: "mail", name: "Mail", review: "before", lastReviewed: "2026-09-01" },
  ],
  drills: [
    { id: "one", scenario: "Card", on: "2026-05-01" },
    { id: "two", scenario: "Line", on: "2026-08-03" },
  ],
});

function says(question: string): unknown {
  return planSays(plan, question, today);
}

test("the plan says what it knows beside a question, and answers none", () => {
  expect(says("r-plan")).toEqual({ says: "never-printed" });
  expect(says("r-contacts")).toEqual({ says: "routes", two: 1, all: 2 });
  expect(says("r-lead")).toEqual({ says: "lead", lead: "Zoë", deputy: "Ali" });
  expect(says("r-card-backup")).toMatchObject({ says: "backup", backup: "Cash", lastTested: "2026-10-01" });
  expect(says("r-internet")).toMatchObject({ says: "backup", backup: "Hotspot", lastTested: null });
  expect(says("r-phone")).toEqual({ says: "no-backup", thing: "Phone" });
  expect(says("r-offline-rules")).toMatchObject({ says: "offline", on: "yes", checkedOn: "2026-03-03" });
  expect(says("r-export")).toEqual({ says: "copies", copied: 0, all: 1 });
  expect(says("r-two-person")).toEqual({ says: "approvals", agreed: 1 });
  expect(says("r-ai")).toEqual({ says: "ai", all: 2, before: 1, overdue: 1 });
  expect(says("r-keyperson")).toEqual({ says: "one-person", things: ["Internet line"] });
  expect(says("r-drill")).toEqual({ says: "practice", lastDrill: "2026-08-03", tried: 1, backups: 2 });
  expect(says("r-cash")).toBeNull();
  expect(says("toString")).toBeNull();
});

test("a plan that holds nothing says little", () => {
  const said = questionsWithHints.map((question) => planSays(planOf({}), question, today)?.says);
  expect(said.filter((each) => each !== undefined)).toEqual(["never-printed", "no-lead"]);
});

test("what it looks at are questions of the check, and things of the catalogue", () => {
  const ids = theContent.readinessCheck.questions.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...questionsWithHints, ...questionsAboutThings]));
  const all = planOf({
    dependencies: theContent.categories.map(({ id }) => ({ id, name: id, category: id })),
  });
  for (const question of questionsAboutThings) expect(thingsAskedAbout(all, question)).toHaveLength(1);
});
