import { expect, test } from "vitest";
import { thingsOffered } from "#advice/things-offered.ts";
import { withThings } from "#advice/with-things.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { groupedThings, keptRows } from "./thing-groups.ts";
import { iconOfThing } from "./thing-icons.ts";

const bakery = aStartedPlan("bakery-web");
const offered = thingsOffered(theContent, bakery);

test("a bakery sees its things by how soon they hurt, and the rest behind “more”", () => {
  const { groups, more } = groupedThings(offered);
  expect(groups.map(({ within }) => within)).toEqual(["minutes", "hour", "day", "week"]);
  expect(groups[0]?.rows.map(({ id }) => id)).toEqual([
    "electricity",
    "payments-card-terminal",
    "point-of-sale",
  ]);
  // 31 categories, 10 of them typical of a bakery
  expect(more).toHaveLength(21);
  expect(more.at(-1)?.event).toBe(true);
});

test("unticking moves no row, ticking something further down neither", () => {
  const without = withThings(theContent, bakery, [{ id: "electricity" }, { id: "ransomware" }]);
  expect(keptRows(offered, thingsOffered(theContent, without)).map(({ id }) => id)).toEqual(
    offered.map(({ id }) => id),
  );
});

test("one of the owner's own joins at the end, and stays when it is unticked again", () => {
  const ticked = bakery.dependencies.map(({ id }) => ({ id }));
  const alarm = withThings(theContent, bakery, [...ticked, { name: "Cold room alarm" }]);
  const rows = keptRows(offered, thingsOffered(theContent, alarm));
  expect(rows.at(-1)).toMatchObject({
    id: "cold-room-alarm",
    name: "Cold room alarm",
    hurtsWithin: "unknown",
  });
  expect(groupedThings(rows).groups.at(-1)).toMatchObject({ within: "unknown" });
  expect(keptRows(rows, thingsOffered(theContent, bakery))).toEqual(rows);
});

test("every category has a drawing of its own, the owner's own things hang on a hook", () => {
  for (const { id } of theContent.categories) expect(iconOfThing(id), id).not.toBe("hook");
  expect(iconOfThing("")).toBe("hook");
});
