import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import { nameCause } from "#plan/edits/name-cause.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { causesAnswering, thingsAnswering, thingsToHang } from "./homely-causes.ts";

const plan = planOf({
  providers: [
    { id: "codes-phone", name: "Anna’s phone", kind: "device" },
    { id: "imaging-pc", name: "The X-ray computer", kind: "device" },
    { id: "kitchen-fuse", name: "Kitchen fuse", kind: "power" },
  ],
  dependencies: [
    { id: "power", name: "Electricity", category: "electricity" },
    { id: "router", name: "Router", category: "computers-devices", needs: ["power"] },
    { id: "line", name: "Internet line", category: "internet", needs: ["router"] },
    { id: "till", name: "Till", category: "point-of-sale", needs: ["line"] },
    { id: "away", name: "Anna is away", category: "key-person-away" },
  ],
});
const categories = ["electricity", "internet", "point-of-sale", "key-person-away"].map((id) => ({
  id,
  name: id,
  examples: [],
  whatStops: "",
  event: id === "key-person-away",
  hurtsAfterMinutes: 60 as const,
  assumed: true as const,
}));

describe("the six short questions", () => {
  test("are answered by the plan's own causes of their kind, of devices by the phone alone", () => {
    expect(causesAnswering(plan, { id: "h-codes", kind: "device" }).map(({ id }) => id)).toEqual([
      "codes-phone",
    ]);
    expect(causesAnswering(plan, { id: "h-circuit", kind: "power" }).map(({ id }) => id)).toEqual([
      "kitchen-fuse",
    ]);
  });

  test("find the line among the things, and no mains in a fuse", () => {
    expect(thingsAnswering(plan, { id: "h-line" }).map(({ id }) => id)).toEqual(["line"]);
    expect(thingsAnswering(plan, { id: "h-person" }).map(({ id }) => id)).toEqual(["away"]);
    expect(thingsAnswering(plan, { id: "h-circuit" })).toEqual([]);
  });

  test("offer what may hang: no event, and nothing the cause needs itself", () => {
    expect(thingsToHang({ categories }, plan, null).map(({ id }) => id)).toEqual([
      "power",
      "router",
      "line",
      "till",
    ]);
    expect(thingsToHang({ categories }, plan, "line").map(({ id }) => id)).toEqual(["till"]);
  });
});

test("a cause that is named counts nothing twice: no figure of a thing or of another cause changes", () => {
  fc.assert(
    fc.property(arbitraryPlan(), fc.array(fc.nat(6), { minLength: 1, maxLength: 4 }), (any, places) => {
      const things = places.flatMap((place) => any.dependencies[place]?.id ?? []);
      const named = nameCause(any, { id: "one-line", name: "The one line", kind: "line", things });
      const [before, after] = [figuresOf(any), figuresOf(named)];
      expect(after.dependencies).toEqual(before.dependencies);
      expect(after.sharedCauses.filter(({ id }) => id !== "one-line")).toEqual(before.sharedCauses);
    }),
    { numRuns: 25 },
  );
});
