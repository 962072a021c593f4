import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { newContact } from "../contact.ts";
import { addContact } from "./add-contact.ts";
import { changeBackup } from "./change-backup.ts";
import { changeBusiness } from "./change-business.ts";
import { changeContact } from "./change-contact.ts";
import { changeDependency } from "./change-dependency.ts";
import { changePlan } from "./change-plan.ts";
import { changeStream } from "./change-stream.ts";
import { confirmGuesses } from "./confirm-guesses.ts";
import { copiedPlan } from "./copied-plan.ts";
import { goOnAtPage } from "./go-on-at-page.ts";
import { changedSincePrinted, markPrinted, versionToPrint } from "./mark-printed.ts";
import { contactInCharge, nameContactInCharge } from "./name-contact-in-charge.ts";

const plan = planOf({
  updatedAt: "2026-11-20T17:00:00.000Z",
  business: { name: "Korst & Kruim", people: 4, hourlyWage: 18 },
  streams: [{ id: "counter", name: "Counter sales", weeklySales: 5200, margin: 0.6 }],
  dependencies: [
    {
      id: "card",
      name: "Card terminal",
      affects: [{ stream: "counter", share: 0.7 }],
      backup: { keeps: 0.6 },
    },
  ],
  guesses: [
    "business.people",
    "business.hourlyWage",
    "streams.counter.margin",
    "dependencies.card.affects",
    "dependencies.card.backup.keeps",
  ],
});

describe("a value that is changed is no guess any more", () => {
  test("of the business", () => {
    const changed = changeBusiness(plan, { people: 6 });
    expect(changed.business.people).toBe(6);
    expect(changed.guesses).not.toContain("business.people");
    expect(changed.guesses).toContain("business.hourlyWage");
  });

  test("of a stream, also when the owner types the very number we guessed", () => {
    const same = changeStream(plan, { id: "counter", changes: { margin: 0.6 } });
    expect(same.streams).toBe(plan.streams);
    expect(same.guesses).not.toContain("streams.counter.margin");
  });

  test("of a thing and of its backup", () => {
    const thing = changeDependency(plan, {
      id: "card",
      changes: { affects: [{ stream: "counter", share: 0.9 }] },
    });
    expect(thing.guesses).not.toContain("dependencies.card.affects");
    const backup = changeBackup(plan, { dependency: "card", changes: { keeps: 0.5 } });
    expect(backup.dependencies[0]?.backup?.keeps).toBe(0.5);
    expect(backup.guesses).not.toContain("dependencies.card.backup.keeps");
    expect(backup.guesses).toContain("dependencies.card.affects");
  });

  test("when it looks right to the owner", () => {
    const right = confirmGuesses(plan, { paths: ["business.people", "streams.counter.margin"] });
    expect(right.guesses).toEqual([
      "business.hourlyWage",
      "dependencies.card.affects",
      "dependencies.card.backup.keeps",
    ]);
  });
});

test("a change that changes nothing gives the very same plan, so that it is no step to undo", () => {
  const own = { ...plan, guesses: [] };
  expect(changeBusiness(own, { people: 4 })).toBe(own);
  expect(changeStream(own, { id: "counter", changes: { name: "Counter sales" } })).toBe(own);
  expect(
    changeDependency(own, { id: "card", changes: { affects: [{ stream: "counter", share: 0.7 }] } }),
  ).toBe(own);
  expect(changePlan(own, { paper: "a4" })).toBe(own);
  expect(changeBackup(own, { dependency: "no-such-thing", changes: { keeps: 1 } })).toBe(own);
});

test("fields we do not know ride along through every edit", () => {
  const newer: typeof plan = JSON.parse(
    JSON.stringify(plan).replace('"name":"Card terminal"', '"name":"Card terminal","colour":"green"'),
  );
  const changed = changeDependency(newer, { id: "card", changes: { name: "Terminal" } });
  expect(changed.dependencies[0]).toMatchObject({ name: "Terminal", colour: "green" });
});

describe("who is in charge", () => {
  const zoe = {
    who: "lead",
    name: "Zoë Ağaoğlu",
    phone: "+31 6 1234 5678",
    role: "Owner",
    newId: "c1",
  } as const;
  const sam = { who: "helper", name: "Sam", phone: "020 555 0100", role: "Tech help", newId: "c2" } as const;

  test("the lead heads the call order and owns the review; the helper comes right after", () => {
    const withSupplier = addContact(
      plan,
      newContact({ id: "c9", name: "Terminal help desk", kind: "supplier" }),
    );
    const named = nameContactInCharge(nameContactInCharge(withSupplier, zoe), sam);
    expect(named.callOrder).toEqual(["c1", "c2", "c9"]);
    expect(named.review.owner).toBe("c1");
    expect(contactInCharge(named, "lead")).toMatchObject({
      name: "Zoë Ağaoğlu",
      phone: "+31 6 1234 5678",
      kind: "staff",
    });
    expect(contactInCharge(named, "helper")).toMatchObject({ name: "Sam", kind: "it-help" });
  });

  test("correcting the number changes the same contact", () => {
    const corrected = nameContactInCharge(nameContactInCharge(plan, zoe), {
      ...zoe,
      phone: "+31 6 0000 0000",
      newId: "c7",
    });
    expect(corrected.contacts).toMatchObject([{ id: "c1", phone: "+31 6 0000 0000" }]);
  });

  test("blanking both takes back what the page wrote", () => {
    const blank = nameContactInCharge(nameContactInCharge(plan, zoe), { ...zoe, name: "", phone: "" });
    expect(blank.contacts).toEqual([]);
    expect(blank.callOrder).toEqual([]);
    expect(blank.review.owner).toBe(null);
  });
});

test("a contact keeps its place when it changes", () => {
  const two = addContact(
    addContact(plan, newContact({ id: "a", name: "A" })),
    newContact({ id: "b", name: "B" }),
  );
  expect(
    changeContact(two, { id: "a", changes: { phone: "112" } }).contacts.map(({ phone }) => phone),
  ).toEqual(["112", ""]);
});

describe("the version on the foot", () => {
  test("rises at the first printing, stays for a second copy, and rises again after a change", () => {
    expect(versionToPrint(plan)).toBe(1);
    const printed = markPrinted(plan, { on: "2026-11-21" });
    expect(printed.printed).toMatchObject({ version: 1, on: "2026-11-21" });
    expect(changedSincePrinted(printed)).toBe(false);
    expect(markPrinted(printed, { on: "2026-11-22" }).printed).toMatchObject({
      version: 1,
      on: "2026-11-22",
    });
    const later = { ...printed, updatedAt: "2026-11-23T08:00:00.000Z" };
    const changed = changeBusiness(later, { name: "Korst & Kruim & Co" });
    expect(changedSincePrinted(changed)).toBe(true);
    expect(versionToPrint(changed)).toBe(2);
  });

  test("stays where what changed is not on paper: a job that is done, an answer, a review", () => {
    const printed = markPrinted(plan, { on: "2026-11-21" });
    const later = {
      ...printed,
      updatedAt: "2026-11-23T08:00:00.000Z",
      answers: { "r-plan": "yes" as const },
    };
    expect(changedSincePrinted(later)).toBe(false);
    expect(versionToPrint(later)).toBe(1);
  });

  test("rises after any change where an older app printed, which kept no parts", () => {
    const { parts: _none, ...printed } = markPrinted(plan, { on: "2026-11-21" }).printed;
    const later = { ...plan, printed, updatedAt: "2026-11-23T08:00:00.000Z" };
    expect(changedSincePrinted(later)).toBe(true);
  });

  test("a copy of a plan has never been printed", () => {
    const copy = copiedPlan(markPrinted(plan, { on: "2026-11-21" }), {
      id: "copy",
      now: "2026-11-22T09:00:00.000Z",
      name: "Korst & Kruim 2",
    });
    expect(copy).toMatchObject({
      id: "copy",
      business: { name: "Korst & Kruim 2" },
      printed: { version: 0, on: null },
    });
    expect(changedSincePrinted(copy)).toBe(true);
  });
});

test("the quick start notes the page to go on at, and nothing once it is done", () => {
  const underWay = goOnAtPage(plan, { page: 6 });
  expect(underWay.quickStart).toEqual({ page: 6 });
  expect(goOnAtPage(underWay, { page: 6 })).toBe(underWay);
  expect("quickStart" in goOnAtPage(underWay, { page: null })).toBe(false);
});
