import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { notWorkedOut } from "./not-worked-out.ts";

type Parts = NonNullable<Parameters<typeof planOf>[0]["dependencies"]>;

function idsOf(dependencies: Parts): string[] {
  return [...notWorkedOut(planOf({ dependencies }))];
}

describe("a thing of the owner's own", () => {
  test("is not worked out while nobody has said what stops with it", () => {
    expect(idsOf([{ id: "own", name: "Walk-in freezer" }])).toEqual(["own"]);
  });

  test.each([
    [{ affects: [{ stream: "counter", share: 0.2 }] }],
    // "none of it" is an answer too
    [{ affects: [{ stream: "counter", share: 0 }] }],
    [{ stalledPeople: 1 }],
    [{ extraPerHour: 5 }],
    [{ extraOnce: 5 }],
    [{ spoilage: [{ afterHours: 4, amount: 300 }] }],
  ])("is worked out from one answer on (%#)", (answer) => {
    expect(idsOf([{ id: "own", name: "Walk-in freezer", ...answer }])).toEqual([]);
  });

  test("is worked out by what needs it, over any number of steps", () => {
    expect(
      idsOf([
        { id: "meter", name: "Meter" },
        { id: "box", name: "Fuse box", needs: ["meter"] },
        { id: "till", name: "Till", category: "point-of-sale", needs: ["box"] },
      ]),
    ).toEqual([]);
  });

  test("is not worked out where only things nobody spoke of need it, nor by what it needs itself", () => {
    expect(
      idsOf([
        { id: "power", name: "Electricity", category: "electricity" },
        { id: "box", name: "Fuse box", needs: ["power", "fan"] },
        { id: "fan", name: "Fan", needs: ["box"] },
      ]),
    ).toEqual(["box", "fan"]);
  });
});

test("a thing of a category of ours is worked out, even where our data says next to nothing stops", () => {
  expect(idsOf([{ id: "mail", name: "Email", category: "email" }])).toEqual([]);
});
