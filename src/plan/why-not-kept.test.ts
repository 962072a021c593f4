import { expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { addContact } from "./edits/add-contact.ts";
import { changeContact } from "./edits/change-contact.ts";
import { changeDependency } from "./edits/change-dependency.ts";
import { tickNeed } from "./edits/tick-need.ts";
import { newContact } from "./contact.ts";
import { whyNotKept } from "./why-not-kept.ts";

const things = Array.from({ length: 51 }, (_, place) => `thing-${place}`);
// 50 things with 40 needs each: 2,000 links
const plan = planOf({
  dependencies: things.map((id, place) => ({
    id,
    name: id,
    needs: place === 50 ? [] : things.filter((other) => other !== id).slice(0, 40),
  })),
  contacts: Array.from({ length: 499 }, (_, place) => ({ id: `c${place}`, name: "Sam" })),
});

test("what a file holds is kept", () => {
  expect(whyNotKept(plan, plan)).toBeNull();
  expect(whyNotKept(plan, changeContact(plan, { id: "c1", changes: { note: "x".repeat(5000) } }))).toBeNull();
  expect(
    whyNotKept(plan, tickNeed(plan, { dependency: "thing-1", need: "thing-0", ticked: false })),
  ).toBeNull();
});

test("a text, a list, a number or the links past what a file holds are not, and the reason is said", () => {
  const long = changeContact(plan, { id: "c1", changes: { note: "x".repeat(5001) } });
  expect(whyNotKept(plan, long)).toBe("too-long");
  const full = addContact(plan, newContact({ id: "another", name: "Kim" }));
  expect(whyNotKept(plan, full)).toBeNull();
  expect(whyNotKept(full, addContact(full, newContact({ id: "one-more", name: "Kim" })))).toBe("too-many");
  const steps = Array.from({ length: 201 }, () => "Look at the light.");
  expect(whyNotKept(plan, changeDependency(plan, { id: "thing-1", changes: { checks: steps } }))).toBe(
    "too-many",
  );
  const dear = changeDependency(plan, { id: "thing-1", changes: { extraOnce: 2e12 } });
  expect(whyNotKept(plan, dear)).toBe("amount");
  expect(whyNotKept(plan, { ...plan, updatedAt: "2026-11-21T09:00:00+05" })).toBe("moment");
  const linked = tickNeed(plan, { dependency: "thing-50", need: "thing-1", ticked: true });
  expect(whyNotKept(plan, linked)).toBe("too-many-links");
});
