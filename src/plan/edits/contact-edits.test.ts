import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { contactsInCallOrder } from "../contact-in-charge.ts";
import { namedAs } from "../named-as.ts";
import { addDecision } from "./add-decision.ts";
import { changeContact } from "./change-contact.ts";
import { changeDecision } from "./change-decision.ts";
import { lookAfter } from "./look-after.ts";
import { moveInCallOrder } from "./move-in-call-order.ts";
import { nameOnCard } from "./name-on-card.ts";
import { putInCallOrder } from "./put-in-call-order.ts";
import { removeContact } from "./remove-contact.ts";
import { removeDecision } from "./remove-decision.ts";

const plan = planOf({
  contacts: [
    { id: "zoe", name: "Zoë", kind: "staff" },
    { id: "sam", name: "Sam", kind: "it-help" },
    { id: "kim", name: "Kim", kind: "supplier" },
  ],
  callOrder: ["zoe", "sam"],
  dependencies: [
    { id: "card", name: "Card terminal", contacts: ["kim"], owner: "zoe" },
    { id: "mail", name: "Email", approval: { first: "zoe", second: "sam" } },
  ],
  decisions: [{ what: "Close for the day", who: "zoe", deputy: "sam" }],
  copies: [{ where: "Till", holder: "zoe" }],
  review: { owner: "zoe" },
});

describe("the call order", () => {
  test("somebody goes up or down by one, and stays at the ends", () => {
    expect(moveInCallOrder(plan, { contact: "sam", by: -1 }).callOrder).toEqual(["sam", "zoe"]);
    expect(moveInCallOrder(plan, { contact: "zoe", by: -1 })).toBe(plan);
    expect(moveInCallOrder(plan, { contact: "sam", by: 1 })).toBe(plan);
    expect(moveInCallOrder(plan, { contact: "kim", by: -1 })).toBe(plan);
  });

  test("a file that lists somebody twice shows them once, and is put right by the first move", () => {
    const twice = { ...plan, callOrder: ["zoe", "sam", "zoe", "kim"] };
    expect(contactsInCallOrder(twice).map(({ id }) => id)).toEqual(["zoe", "sam", "kim"]);
    expect(moveInCallOrder(twice, { contact: "kim", by: -1 }).callOrder).toEqual(["zoe", "kim", "sam"]);
  });

  test("who is not in it is put in last, and can be taken out", () => {
    expect(putInCallOrder(plan, { contact: "kim", isIn: true }).callOrder).toEqual(["zoe", "sam", "kim"]);
    expect(putInCallOrder(plan, { contact: "zoe", isIn: false }).callOrder).toEqual(["sam"]);
    expect(putInCallOrder(plan, { contact: "zoe", isIn: true })).toBe(plan);
  });
});

test("a number that is another one has not been rung yet; the same one written otherwise has", () => {
  const rung = changeContact(plan, {
    id: "kim",
    changes: { phone: "020 555 0101", checkedOn: "2026-11-02" },
  });
  const kim = (changes: object) => changeContact(rung, { id: "kim", changes }).contacts[2];
  expect(kim({ phone: "020-5550101", checkedOn: "2026-11-02" })?.checkedOn).toBe("2026-11-02");
  expect(kim({ phone: "020 555 0102", checkedOn: "2026-11-02" })?.checkedOn).toBeNull();
  expect(kim({ phone: "020 555 0102", checkedOn: "2026-11-20" })?.checkedOn).toBe("2026-11-20");
  expect(kim({ name: "Kim Visser" })?.checkedOn).toBe("2026-11-02");
});

describe("what names a contact", () => {
  test("a card names them last, and no more", () => {
    const named = nameOnCard(plan, { contact: "sam", dependency: "card", isNamed: true });
    expect(named.dependencies[0]?.contacts).toEqual(["kim", "sam"]);
    expect(
      nameOnCard(named, { contact: "kim", dependency: "card", isNamed: false }).dependencies[0]?.contacts,
    ).toEqual(["sam"]);
    expect(nameOnCard(plan, { contact: "kim", dependency: "card", isNamed: true })).toBe(plan);
  });

  test("one person looks after a thing", () => {
    const theirs = lookAfter(plan, { contact: "sam", dependency: "card", isTheirs: true });
    expect(theirs.dependencies[0]?.owner).toBe("sam");
    expect(lookAfter(theirs, { contact: "zoe", dependency: "card", isTheirs: false })).toBe(theirs);
    expect(
      lookAfter(theirs, { contact: "sam", dependency: "card", isTheirs: false }).dependencies[0]?.owner,
    ).toBe(null);
  });

  test("is counted before they are removed, and gone after", () => {
    expect(namedAs(plan, "zoe")).toEqual({
      cards: 0,
      looksAfter: 1,
      decides: 1,
      deputy: 0,
      agrees: 1,
      copies: 1,
      tasks: 1,
    });
    const without = removeContact(plan, { id: "zoe" });
    expect(Object.values(namedAs(without, "zoe")).every((count) => count === 0)).toBe(true);
  });
});

describe("decisions", () => {
  test("are added with nobody chosen, changed and removed by their place", () => {
    const added = addDecision(plan, { what: "Give refunds" });
    expect(added.decisions[1]).toEqual({ what: "Give refunds", who: null, deputy: null });
    const changed = changeDecision(added, { place: 1, changes: { who: "sam" } });
    expect(changed.decisions[1]?.who).toBe("sam");
    expect(removeDecision(changed, { place: 0 }).decisions).toEqual([changed.decisions[1]]);
  });

  test("one that is not there changes nothing", () => {
    expect(changeDecision(plan, { place: 4, changes: { who: "sam" } })).toBe(plan);
    expect(removeDecision(plan, { place: 4 })).toBe(plan);
    expect(changeDecision(plan, { place: 0, changes: { who: "zoe" } })).toBe(plan);
  });
});
